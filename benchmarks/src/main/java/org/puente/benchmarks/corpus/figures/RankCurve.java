package org.puente.benchmarks.corpus.figures;

/**
 * Frequencies by rank: linear in the log-log plane between measured points, and beyond the last point a power law,
 * whose exponent is the reciprocal of that of Heaps' law for the growth of the vocabulary.
 */
public final class RankCurve {

    private final double[] ranks;
    private final double[] slopes;
    private final double[] heights;
    private final double[] masses;

    private RankCurve(double[][] points, double tail) {
        int segments = points.length;
        ranks = new double[segments];
        heights = new double[segments];
        slopes = new double[segments];
        masses = new double[segments + 1];
        for (int i = 0; i < segments; i++) {
            ranks[i] = points[i][0];
            heights[i] = points[i][1];
            slopes[i] = i + 1 < segments
                    ? StrictMath.log(points[i][1] / points[i + 1][1]) / StrictMath.log(points[i + 1][0] / points[i][0])
                    : tail;
        }
        for (int i = 0; i < segments; i++) {
            masses[i + 1] = masses[i] + mass(i, i + 1 < segments ? ranks[i + 1] : Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Creates the curve through the points.
     *
     * @param tail   exponent beyond the last point, above 1
     * @param points rank, from 1, and frequency, by ascending rank
     */
    public static RankCurve through(double tail, double[]... points) {
        return new RankCurve(points, tail);
    }

    /** The rank, from 0, below which the given share of all occurrences lies; the share is in [0, 1). */
    public long at(double share) {
        double sought = share * masses[masses.length - 1];
        int segment = 0;
        while (masses[segment + 1] < sought) {
            segment++;
        }
        return (long) rank(segment, sought - masses[segment]) - 1;
    }

    /** The integral of {@code height * (x / rank)^-slope} from the segment's first rank to this one. */
    private double mass(int segment, double to) {
        double from = ranks[segment];
        double power = 1 - slopes[segment];
        double scale = heights[segment] * from;
        if (StrictMath.abs(power) < 1e-9) {
            return scale * StrictMath.log(to / from);
        }
        return scale * (StrictMath.pow(to / from, power) - 1) / power;
    }

    private double rank(int segment, double mass) {
        double from = ranks[segment];
        double power = 1 - slopes[segment];
        double scaled = mass / (heights[segment] * from);
        return StrictMath.abs(power) < 1e-9
                ? from * StrictMath.exp(scaled)
                : from * StrictMath.pow(1 + scaled * power, 1 / power);
    }
}
