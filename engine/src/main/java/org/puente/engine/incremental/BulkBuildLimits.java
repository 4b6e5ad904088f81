package org.puente.engine.incremental;

/**
 * From how many profiles on {@link IncrementalMatchmaker#prepare} builds lists in bulk, and how much a call does.
 *
 * @param fewest profiles, most of whose lists are missing, for a bulk build to begin
 * @param atOnce searches of one call, 1 to {@value #MOST}
 */
public record BulkBuildLimits(int fewest, int atOnce) {

    /**
     * Below 150,000 profiles a bulk build is not quicker; 512 searches keep a fold waiting for some tenths of a second.
     */
    public static final BulkBuildLimits USUAL = new BulkBuildLimits(150_000, 512);

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if a call would do no searches, or too many */
    public BulkBuildLimits {
        if (atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("A call searches for 1 to %,d, not %,d".formatted(MOST, atOnce));
        }
    }
}
