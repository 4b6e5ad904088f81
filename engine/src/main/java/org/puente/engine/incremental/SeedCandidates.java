package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.puente.engine.index.CandidateGroup;
import org.puente.engine.profile.EncodedProfile;

/**
 * The most experienced profiles of one side, as they were when they were chosen, in a small index of their own. A list
 * that starts with the best of these has high thresholds from the start, so that it takes few of the other candidates.
 */
final class SeedCandidates {

    /** One of so many profiles of each group is chosen, since groups compete for places of their own. */
    private static final int ONE_OF = 16;

    private final SideProfiles all;
    private final int[] slots;
    private final EncodedProfile[] profiles;
    private final SideProfiles seeds;
    private final int[] seedSlots;
    /** Positions in {@link #slots}, by the slot of the small index. */
    private int[] numbers = new int[0];

    /**
     * Chooses from a side's profiles.
     *
     * @param empty profiles of the same side, none so far
     */
    SeedCandidates(SideProfiles all, SideProfiles empty) {
        this.all = all;
        seeds = empty;
        slots = mostExperienced(all);
        profiles = Arrays.stream(slots).mapToObj(all::at).toArray(EncodedProfile[]::new);
        seedSlots = Arrays.stream(profiles).mapToInt(seeds.index()::add).toArray();
        for (int i = 0; i < slots.length; i++) {
            if (seedSlots[i] >= numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * seedSlots[i] + 1);
            }
            numbers[seedSlots[i]] = i;
        }
    }

    private static int[] mostExperienced(SideProfiles profiles) {
        int[] byExperience = profiles.index().mostExperiencedFirst();
        return Arrays.stream(CandidateGroup.values()).flatMapToInt(group -> {
            int[] members = Arrays.stream(byExperience)
                    .filter(slot -> CandidateGroup.of(profiles.at(slot)) == group).toArray();
            return Arrays.stream(members, 0, (members.length + ONE_OF - 1) / ONE_OF);
        }).toArray();
    }

    /** Removes the profiles that have changed or been withdrawn since they were chosen. */
    void removeChanged() {
        for (int i = 0; i < slots.length; i++) {
            if (seedSlots[i] >= 0 && !all.has(slots[i], profiles[i])) {
                seeds.index().remove(seedSlots[i]);
                seedSlots[i] = -1;
            }
        }
    }

    /** The list of an owner of the opposite side with these candidates only, by their slots in the side. Any thread. */
    MaintainedList listOf(int owner, MatchingSide owners) {
        MaintainedList list = owners.builder().empty(owner);
        list.restore(owners.builderOver(seeds).build(owner).snapshot(numbers), slots, UnaryOperator.identity());
        return list;
    }
}
