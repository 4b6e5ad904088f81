package org.puente.engine.score;

/**
 * Fuses what flows in each direction of a pair into one value: three quarters of the lesser and a quarter of the
 * greater.
 *
 * <p>Recommending by one direction alone roughly halves success (RECON, 2010). Here a match whose good is all on one
 * side is worth half as much as the same good shared equally: (1, 0) gives 0.25, (0.5, 0.5) gives 0.5. Unlike a
 * geometric or harmonic mean it leaves a one-sided match something, and being linear in the lesser and the greater it
 * is exact in integers and lets upper bounds of the directions compose.
 */
final class ReciprocalMean {

    private ReciprocalMean() {}

    static int of(int one, int other) {
        return (3 * Math.min(one, other) + Math.max(one, other)) / 4;
    }
}
