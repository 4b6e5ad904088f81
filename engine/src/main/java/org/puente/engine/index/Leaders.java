package org.puente.engine.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The slots with the highest bounds, which are positive. */
final class Leaders {

    private final long[] best;
    private int lowest;
    private int bar;

    /** @param most how many there may be */
    Leaders(int most) {
        best = new long[most];
    }

    void start() {
        Arrays.fill(best, 0);
        lowest = 0;
        bar = 0;
    }

    /** Only a higher bound than this gets in. */
    int bar() {
        return bar;
    }

    /** Lets in a slot with a bound above the bar, in place of the lowest if all places are taken. */
    void enter(int slot, int bound) {
        best[lowest] = (long) bound << Integer.SIZE | slot;
        lowest = 0;
        for (int i = 1; i < best.length; i++) {
            lowest = best[i] < best[lowest] ? i : lowest;
        }
        bar = (int) (best[lowest] >> Integer.SIZE);
    }

    /** Those that are in. */
    IntStream slots() {
        return Arrays.stream(best).filter(it -> it != 0).mapToInt(it -> (int) it);
    }
}
