package org.puente.engine.index;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The common features of one vector of every profile of a side, slot by slot. Each is numbered, so that a dot product reads
 * a small table. Weights fit 15 bits.
 */
final class CommonParts {

    private static final short[] NONE = new short[0];

    private final Deque<Integer> free = new ArrayDeque<>();
    private int end;
    private int[] features = new int[16];
    private int[] sizes = new int[16];
    /** By slot: a number, its weight, another number, and so on. */
    private short[][] parts = new short[0][];
    private int[] lengths = new int[0];

    void reserve(int slots) {
        int before = parts.length;
        parts = Arrays.copyOf(parts, slots);
        Arrays.fill(parts, before, slots, NONE);
        lengths = Arrays.copyOf(lengths, slots);
    }

    /** All numbers are below this one. */
    int end() {
        return end;
    }

    /** How many slots have the feature of this number. */
    int size(int number) {
        return sizes[number];
    }

    /** By slot: the length of its part, rounded up. */
    int[] lengths() {
        return lengths;
    }

    /** The dot product of a slot's part and the weights by number. */
    long dot(int slot, int[] weights) {
        short[] part = parts[slot];
        long sum = 0;
        for (int i = 0; i < part.length; i += 2) {
            sum += (long) weights[part[i]] * part[i + 1];
        }
        return sum;
    }

    /** Gives a slot its first so many pairs of number and weight; it must have none. */
    void put(int slot, short[] pairs, int end) {
        for (int i = 0; i < end; i += 2) {
            sizes[pairs[i]]++;
        }
        set(slot, end == 0 ? NONE : Arrays.copyOf(pairs, end));
    }

    /** Forgets what a slot has; returns it, as pairs of number and weight. */
    short[] take(int slot) {
        short[] part = parts[slot];
        for (int i = 0; i < part.length; i += 2) {
            sizes[part[i]]--;
        }
        set(slot, NONE);
        return part;
    }

    /** Makes a feature common that these slots have; returns its number. */
    int promote(int feature, Posting posting) {
        int number = free.isEmpty() ? end++ : free.pop();
        if (number == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * number);
            features = Arrays.copyOf(features, 2 * number);
        }
        features[number] = feature;
        sizes[number] = posting.size();
        posting.forEach((slot, weight) -> {
            short[] part = Arrays.copyOf(parts[slot], parts[slot].length + 2);
            part[part.length - 2] = (short) number;
            part[part.length - 1] = (short) weight;
            set(slot, part);
        });
        return number;
    }

    /** Makes the feature of a number rare again and returns it; tells of the slots that have it. O(slots). */
    int demote(int number, Posting.Visitor visitor) {
        forEach(number, (slot, weight) -> {
            visitor.visit(slot, weight);
            set(slot, without(parts[slot], find(parts[slot], number)));
        });
        free.push(number);
        return features[number];
    }

    /** Visits the slots that have the feature of a number, ascending. O(slots). */
    void forEach(int number, Posting.Visitor visitor) {
        for (int slot = 0; slot < parts.length; slot++) {
            int at = find(parts[slot], number);
            if (at >= 0) {
                visitor.visit(slot, parts[slot][at + 1]);
            }
        }
    }

    private void set(int slot, short[] part) {
        long square = 0;
        for (int i = 1; i < part.length; i += 2) {
            square += (long) part[i] * part[i];
        }
        parts[slot] = part;
        lengths[slot] = length(square);
    }

    /** The square root, rounded up. */
    static int length(long square) {
        return (int) StrictMath.ceil(StrictMath.sqrt((double) square));
    }

    private static int find(short[] part, int number) {
        for (int i = 0; i < part.length; i += 2) {
            if (part[i] == number) {
                return i;
            }
        }
        return -1;
    }

    private static short[] without(short[] part, int at) {
        short[] rest = new short[part.length - 2];
        System.arraycopy(part, 0, rest, 0, at);
        System.arraycopy(part, at + 2, rest, at, rest.length - at);
        return rest.length == 0 ? NONE : rest;
    }
}
