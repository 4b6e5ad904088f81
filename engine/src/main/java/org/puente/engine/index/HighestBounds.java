package org.puente.engine.index;

/** The highest of some bounds. */
final class HighestBounds {

    private final int[] best;
    private int size;

    /** @param most how many there may be */
    HighestBounds(int most) {
        best = new int[most];
    }

    void start() {
        size = 0;
    }

    /** The lowest of the so many highest, or of all if there are fewer; 0 if there are none. */
    int bar(int many) {
        return size == 0 ? 0 : best[Math.min(many, size) - 1];
    }

    /** Takes in a bound, in place of the lowest if there are enough and it is higher. */
    void enter(int bound) {
        if (size == best.length && bound <= best[size - 1]) {
            return;
        }
        int at = size == best.length ? size - 1 : size++;
        while (at > 0 && best[at - 1] < bound) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = bound;
    }
}
