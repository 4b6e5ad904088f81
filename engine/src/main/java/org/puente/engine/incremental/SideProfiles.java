package org.puente.engine.incremental;

import java.util.List;

import org.puente.contract.vocabulary.Side;
import org.puente.engine.index.Search;
import org.puente.engine.index.SideIndex;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;

/** The index of one side's profiles and the searches over that index. */
final class SideProfiles implements Candidates {

    private final SideIndex index;
    private final SearchPool searches;

    /** An empty index. */
    SideProfiles(Side side, ScoreDecomposition decomposition) {
        index = new SideIndex(side, decomposition);
        searches = new SearchPool(() -> new Search(index, decomposition));
    }

    SideIndex index() {
        return index;
    }

    SearchPool searches() {
        return searches;
    }

    @Override
    public EncodedProfile at(int slot) {
        return index.at(slot);
    }

    /** The slots in use, ascending. */
    int[] slots() {
        return index.slots().toArray();
    }

    /** Whether a slot holds a profile equal to this one. */
    boolean has(int slot, EncodedProfile profile) {
        return index.isTaken(slot) && index.at(slot).equals(profile);
    }

    /**
     * Adds profiles and returns their slots, in the order of the profiles.
     *
     * @throws IllegalArgumentException if a profile belongs to the other side
     */
    int[] addAll(List<EncodedProfile> profiles) {
        int[] slots = new int[profiles.size()];
        for (int i = 0; i < slots.length; i++) {
            if (profiles.get(i).side() != index.side()) {
                throw new IllegalArgumentException("A profile is on the wrong side");
            }
            slots[i] = index.add(profiles.get(i));
        }
        return slots;
    }
}
