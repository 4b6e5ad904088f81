package org.puente.engine.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A small sorted set of integers with a bit mask of their groups: sets whose masks are disjoint have nothing in common.
 */
public final class CodeSet {

    private static final CodeSet NONE = new CodeSet(new int[0], 0);

    private final int[] values;
    private final long groups;

    private CodeSet(int[] values, long groups) {
        this.values = values;
        this.groups = groups;
    }

    /**
     * The set of the first {@code most} different values.
     *
     * @param group the group of a value, 0 to 63; values of different groups have nothing in common
     */
    static CodeSet of(IntStream values, int most, IntUnaryOperator group) {
        int[] kept = values.distinct().limit(most).toArray();
        if (kept.length == 0) {
            return NONE;
        }
        Arrays.sort(kept);
        long groups = IntStream.of(kept).mapToLong(value -> 1L << group.applyAsInt(value)).reduce(0, (a, b) -> a | b);
        return new CodeSet(kept, groups);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(groups);
        out.writeByte(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static CodeSet read(DataInput in) throws IOException {
        long groups = in.readLong();
        int[] values = new int[in.readUnsignedByte()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values.length == 0 ? NONE : new CodeSet(values, groups);
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The value at a place, 0 to {@code size() - 1}; values ascend. */
    public int at(int place) {
        return values[place];
    }

    public IntStream stream() {
        return IntStream.of(values);
    }

    /** False only if no value of this set has anything in common with a value of the other. O(1). */
    public boolean mayIntersect(CodeSet other) {
        return (groups & other.groups) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSet codes && groups == codes.groups && Arrays.equals(values, codes.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
