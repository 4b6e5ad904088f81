package org.puente.engine;

/**
 * From when on {@link IndexedMatchmaker} works ahead on lists, and how much in one call.
 *
 * @param fewest of so many profiles or more, most of whose lists are missing, all lists are made at once
 * @param atOnce searches of one call, 1 to {@value #MOST}
 */
public record Ahead(int fewest, int atOnce) {

    /** Of fewer profiles, making all lists at once is not quicker; so many searches keep a fold waiting some tenths of a second. */
    public static final Ahead USUAL = new Ahead(150_000, 512);

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if a call would search for nobody, or for too many */
    public Ahead {
        if (atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("A call searches for 1 to %,d, not %,d".formatted(MOST, atOnce));
        }
    }
}
