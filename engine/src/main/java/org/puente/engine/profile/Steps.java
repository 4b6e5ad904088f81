package org.puente.engine.profile;

import java.util.List;

import org.puente.contract.profile.StepState;
import org.puente.contract.vocabulary.ChainStep;

/**
 * Strength and gap of each step of a chain, 0 to 5 with 0 for no information, in three bits each.
 *
 * @param bits six bits a step, strength in the lower three
 */
public record Steps(long bits) {

    private static final List<ChainStep> ORDER = List.of(ChainStep.values());

    /** Number of steps of a chain. */
    public static final int COUNT = ORDER.size();

    static final Steps NONE = new Steps(0);

    static Steps of(List<StepState> states) {
        long bits = 0;
        for (StepState state : states) {
            bits |= (state.strength() | ((long) state.gap() << 3)) << (6 * index(state.step()));
        }
        return new Steps(bits);
    }

    /** Whether any strength or gap is stated. */
    public boolean isKnown() {
        return bits != 0;
    }

    /** The index of a step, from 0. */
    static int index(ChainStep step) {
        return ORDER.indexOf(step);
    }

    /** The step of an index, from 0. */
    public static ChainStep at(int index) {
        return ORDER.get(index);
    }

    /** The strength of a step, 1 to 5, or 0 if unknown; steps count from 0. */
    public int strength(int step) {
        return (int) (bits >>> (6 * step)) & 7;
    }

    /** The gap of a step, 1 to 5, or 0 if unknown; steps count from 0. */
    public int gap(int step) {
        return (int) (bits >>> (6 * step + 3)) & 7;
    }
}
