package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.puente.engine.profile.EncodedProfile;

/** Some profiles of a camp in a small camp of their own, as they were when they were chosen. */
final class SeedCandidates {

    private final Camp camp;
    private final int[] slots;
    private final Camp small;
    private final EncodedProfile[] profiles;
    private final int[] smallSlots;
    private int[] numbers = new int[0];

    /**
     * Those in these slots of the camp.
     *
     * @param small where they go, empty
     */
    SeedCandidates(Camp camp, int[] slots, Camp small) {
        this.camp = camp;
        this.slots = slots;
        this.small = small;
        profiles = Arrays.stream(slots).mapToObj(camp::at).toArray(EncodedProfile[]::new);
        smallSlots = Arrays.stream(profiles).mapToInt(small::add).toArray();
        for (int i = 0; i < slots.length; i++) {
            if (smallSlots[i] >= numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * smallSlots[i] + 1);
            }
            numbers[smallSlots[i]] = i;
        }
    }

    /** Leaves out whoever has changed or gone in the camp. */
    void dismissWhoeverChanged() {
        for (int i = 0; i < slots.length; i++) {
            if (smallSlots[i] >= 0 && !camp.has(slots[i], profiles[i])) {
                small.remove(smallSlots[i]);
                smallSlots[i] = -1;
            }
        }
    }

    /** The list that an owner of the other side begins with: the best of these. For any thread. */
    MaintainedList listOf(int owner, Camp owners) {
        MaintainedList list = owners.blank(owner);
        list.learn(owners.made(owner, small).known(numbers), slots, UnaryOperator.identity());
        return list;
    }
}
