package org.puente.engine.index;

import java.util.Arrays;

/** The highest of some bounds, which are positive. */
final class Leaders {

    private final int[] best;

    /** @param most how many there may be */
    Leaders(int most) {
        best = new int[most];
    }

    void start() {
        Arrays.fill(best, 0);
    }

    /** The lowest of them; 0 while there are fewer. */
    int bar() {
        return best[0];
    }

    /** Takes in a bound, in place of the lowest, if it is higher. */
    void enter(int bound) {
        if (bound <= best[0]) {
            return;
        }
        int at = 0;
        while (at + 1 < best.length && best[at + 1] < bound) {
            best[at] = best[at + 1];
            at++;
        }
        best[at] = bound;
    }
}
