package org.puente.engine.incremental;

/**
 * From when on {@link IncrementalMatchmaker} works ahead on lists, and how much in one call.
 *
 * @param fewest of so many profiles or more, most of whose lists are missing, all lists are made at once
 * @param atOnce searches of one call, 1 to {@value #MOST}
 */
public record BulkBuildLimits(int fewest, int atOnce) {

    /**
     * Of fewer profiles, making all lists at once is not quicker; so many searches keep a fold waiting some tenths of a
     * second.
     */
    public static final BulkBuildLimits USUAL = new BulkBuildLimits(150_000, 512);

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if a call would search for nobody, or for too many */
    public BulkBuildLimits {
        if (atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("A call searches for 1 to %,d, not %,d".formatted(MOST, atOnce));
        }
    }
}
