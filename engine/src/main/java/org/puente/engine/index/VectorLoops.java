package org.puente.engine.index;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * In lanes: when bounds are raised, a row goes through registers once, from its columns to its highest bound. The only
 * class that knows the Vector API, which is there if the virtual machine was started with
 * {@code --add-modules jdk.incubator.vector}.
 */
final class VectorLoops implements ColumnLoops {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = INTS.length();
    /** As many as there are integers. */
    private static final VectorSpecies<Short> SHORTS = VectorSpecies.of(short.class,
            VectorShape.forBitSize(INTS.vectorBitSize() / 2));

    @Override
    public void add(int[] sums, short[] weights, int multiple) {
        int end = INTS.loopBound(Math.min(sums.length, weights.length));
        for (int slot = 0; slot < end; slot += LANES) {
            IntVector its = (IntVector) ShortVector.fromArray(SHORTS, weights, slot)
                    .convertShape(VectorOperators.S2I, INTS, 0);
            IntVector.fromArray(INTS, sums, slot).add(its.mul(multiple)).intoArray(sums, slot);
        }
    }

    @Override
    public void climb(Columns columns, SimilarityBounds themes, TangentBounds network, int[] bounds, int[] peaks) {
        int[] terms = columns.terms();
        int[] codes = columns.codes();
        int[] paths = columns.paths();
        int[] across = columns.across();
        float scale = themes.scale;
        int start0 = network.start(0);
        int start1 = network.start(1);
        int start2 = network.start(2);
        int start3 = network.start(3);
        int start4 = network.start(4);
        int start5 = network.start(5);
        int slope0 = network.slope(0);
        int slope1 = network.slope(1);
        int slope2 = network.slope(2);
        int slope3 = network.slope(3);
        int slope4 = network.slope(4);
        int slope5 = network.slope(5);
        for (int row = 0; row < columns.rows(); row++) {
            IntVector peak = IntVector.zero(INTS);
            for (int slot = SlotRows.start(row); slot < SlotRows.start(row + 1); slot += LANES) {
                FloatVector roots = root(terms, slot).add(root(codes, slot));
                IntVector bound = IntVector.fromArray(INTS, bounds, slot)
                        .add((IntVector) roots.mul(scale).convertShape(VectorOperators.F2I, INTS, 0))
                        .add(SimilarityBounds.ROUNDING);
                if (across != null) {
                    bound = bound.add(IntVector.fromArray(INTS, across, slot));
                }
                if (paths != null) {
                    IntVector sums = IntVector.fromArray(INTS, paths, slot)
                            .lanewise(VectorOperators.ASHR, TangentBounds.SHIFT).min(TangentBounds.MOST);
                    IntVector low = line(sums, start0, slope0).min(line(sums, start1, slope1));
                    IntVector middle = line(sums, start2, slope2).min(line(sums, start3, slope3));
                    IntVector high = line(sums, start4, slope4).min(line(sums, start5, slope5));
                    bound = bound.add(low.min(middle).min(high));
                }
                bound.intoArray(bounds, slot);
                peak = peak.max(bound);
            }
            peaks[row] = peak.reduceLanes(VectorOperators.MAX);
        }
    }

    private static FloatVector root(int[] cosines, int slot) {
        return ((FloatVector) IntVector.fromArray(INTS, cosines, slot).convertShape(VectorOperators.I2F, FLOATS, 0))
                .sqrt();
    }

    private static IntVector line(IntVector sums, int start, int slope) {
        return sums.mul(slope).lanewise(VectorOperators.ASHR, TangentBounds.BITS).add(start);
    }

    @Override
    public long reaching(int row, int[] bounds, int[] thresholds) {
        long reaching = 0;
        for (int slot = SlotRows.start(row); slot < SlotRows.start(row + 1); slot += LANES) {
            reaching |= IntVector.fromArray(INTS, bounds, slot)
                    .compare(VectorOperators.GE, IntVector.fromArray(INTS, thresholds, slot)).toLong() << slot;
        }
        return reaching;
    }
}
