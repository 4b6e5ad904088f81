package org.puente.engine;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.index.Group;

/**
 * Makes the lists of both sides with one search for each profile of the one, instead of one for each of both: it makes that
 * profile's list and offers it to all lists of the other side. These begin with the best of a vanguard, the most experienced of
 * the first side, so that they take few of the others, and grow until everybody has been offered. For a start, when all lists
 * are to be made; what is folded between two steps is folded as ever, into growing lists too.
 */
final class Sweep {

    /** One of so many profiles of a group is of the vanguard. */
    private static final int VANGUARD = 16;
    /** So many lists begin in the time of one search. */
    private static final int BEGUN_MEANWHILE = 8;

    private final Camp camp;
    private final Camp others;
    private final Vanguard vanguard;
    private final int atOnce;
    private final int[] owners;
    private int begun;
    private int @Nullable [] profiles;
    private int next;

    /**
     * Of one camp through the other.
     *
     * @param empty  another camp of the same side as the first
     * @param atOnce profiles searched for in one step
     */
    Sweep(Camp camp, Camp others, Camp empty, int atOnce) {
        this.camp = camp;
        this.others = others;
        this.atOnce = atOnce;
        vanguard = new Vanguard(camp, mostExperienced(camp), empty);
        owners = others.slots();
    }

    /** Of each group, since groups compete for places of their own. */
    private static int[] mostExperienced(Camp camp) {
        int[] all = camp.mostExperiencedFirst();
        return Arrays.stream(Group.values()).flatMapToInt(group -> {
            int[] its = Arrays.stream(all).filter(slot -> Group.of(camp.at(slot)) == group).toArray();
            return Arrays.stream(its, 0, (its.length + VANGUARD - 1) / VANGUARD);
        }).toArray();
    }

    /** Goes on for a moment, on all processors. */
    Preparation step() {
        if (begun < owners.length) {
            begin();
            return new Preparation(List.of(), 1 + owners.length - begun);
        }
        profiles = profiles == null ? camp.slots() : profiles;
        List<ProfileId> ready = search(profiles);
        return new Preparation(ready, profiles.length - next);
    }

    private void begin() {
        vanguard.dismissWhoeverChanged();
        int end = Math.min(owners.length, begun + BEGUN_MEANWHILE * atOnce);
        others.begin(Arrays.copyOfRange(owners, begun, end), vanguard, camp);
        begun = end;
    }

    /** Returns for whom. */
    private List<ProfileId> search(int[] profiles) {
        int[] these = Arrays.copyOfRange(profiles, next, Math.min(profiles.length, next + atOnce));
        camp.sweep(these, others);
        next += these.length;
        if (next == profiles.length) {
            others.finish();
        }
        return Arrays.stream(these).filter(camp::isTaken).mapToObj(slot -> camp.at(slot).id()).toList();
    }
}
