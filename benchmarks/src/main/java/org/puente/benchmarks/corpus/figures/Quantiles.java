package org.puente.benchmarks.corpus.figures;

/** A distribution of whole numbers, given by its quantiles at fixed shares and interpolated linearly. */
public final class Quantiles {

    private static final double[] SHARES = {0, .05, .1, .25, .5, .75, .9, .95, .99, .999, 1};

    private final int[] values;

    private Quantiles(int[] values) {
        this.values = values;
    }

    /** The quantiles at 0, 5, 10, 25, 50, 75, 90, 95, 99, 99.9 and 100 %. */
    public static Quantiles of(int... values) {
        if (values.length != SHARES.length) {
            throw new IllegalArgumentException("A value for each of " + SHARES.length + " shares");
        }
        return new Quantiles(values.clone());
    }

    /** The quantile at a share from 0 to 1. */
    public int at(double share) {
        int upper = 1;
        while (upper < SHARES.length - 1 && SHARES[upper] < share) {
            upper++;
        }
        double part = (share - SHARES[upper - 1]) / (SHARES[upper] - SHARES[upper - 1]);
        return (int) StrictMath.round(values[upper - 1] + part * (values[upper] - values[upper - 1]));
    }
}
