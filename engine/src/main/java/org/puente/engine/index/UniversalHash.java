package org.puente.engine.index;

import java.security.SecureRandom;

/**
 * Where keys belong in tables that are hashed by open addressing. Multiplies by a secret of the process and takes the
 * high bits, which is universal hashing (Dietzfelbinger and others, 1997): nobody can choose keys that gather in one
 * place.
 */
public final class UniversalHash {

    private static final int SECRET = new SecureRandom().nextInt() | 1;

    private UniversalHash() {}

    /** The place of a key, below the length, which need not be a power of two. */
    public static int of(int key, int length) {
        return (int) ((Integer.toUnsignedLong(key * SECRET) * length) >>> Integer.SIZE);
    }

    /** The place behind this one; the first is behind the last. */
    public static int next(int place, int length) {
        return place + 1 < length ? place + 1 : 0;
    }

    /** Whether a key may move from its place to a hole before it, without coming before where it belongs. */
    public static boolean mayMove(int key, int place, int hole, int length) {
        return steps(of(key, length), place, length) >= steps(hole, place, length);
    }

    /** A greater length for a table of this length, by a quarter. */
    public static int grown(int length) {
        return length + (length >> 2) + 5;
    }

    /** How many steps the second place is behind the first. */
    private static int steps(int first, int second, int length) {
        int steps = second - first;
        return steps < 0 ? steps + length : steps;
    }
}
