package org.puente.engine;

/**
 * From when on {@link IndexedMatchmaker} works ahead on lists, and how much in one call.
 *
 * @param fewest of so many profiles or more, most of whose lists are missing, all lists are made at once
 * @param atOnce searches of one call, at least 1
 */
public record Ahead(int fewest, int atOnce) {

    /** Of fewer profiles, making all lists at once is not quicker; so many searches keep a fold waiting some tenths of a second. */
    public static final Ahead USUAL = new Ahead(150_000, 512);

    /** @throws IllegalArgumentException if a call would search for nobody */
    public Ahead {
        if (atOnce < 1) {
            throw new IllegalArgumentException("A call has to search for somebody, not " + atOnce);
        }
    }
}
