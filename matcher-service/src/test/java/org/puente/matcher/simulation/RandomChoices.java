package org.puente.matcher.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Decides what happens next, and what fails, until it is told that nothing does any longer. */
final class RandomChoices {

    private final SplittableRandom random;
    private boolean calm;

    RandomChoices(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From now on nothing fails. */
    void calmDown() {
        calm = true;
    }

    boolean isCalm() {
        return calm;
    }

    /** Whether a failure comes now, as it does one time in so many. */
    boolean strikes(int oneIn) {
        return !calm && random.nextInt(oneIn) == 0;
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** In any order. */
    <T> void shuffle(List<T> values) {
        for (int i = values.size() - 1; i > 0; i--) {
            T last = values.get(i);
            int other = random.nextInt(i + 1);
            values.set(i, values.get(other));
            values.set(other, last);
        }
    }

    SplittableRandom random() {
        return random;
    }
}
