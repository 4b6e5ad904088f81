package org.puente.engine.incremental;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Preparation;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.index.Search;

/**
 * Makes the lists of both sides with one search for each profile of the one, instead of one for each of both: it makes
 * that profile's list and offers it to all lists of the other side. These begin with the best of a vanguard, the most
 * experienced of the first side, so that they take few of the others, and grow until everybody has been offered. For a
 * start, when all lists are to be made; what is folded between two steps is folded as ever, into growing lists too.
 */
final class BulkBuild {

    /** One of so many profiles of a group is of the vanguard. */
    private static final int VANGUARD = 16;
    /** So many lists begin in the time of one search. */
    private static final int BEGUN_MEANWHILE = 8;

    private final Camp camp;
    private final Camp others;
    private final SeedCandidates vanguard;
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
    BulkBuild(Camp camp, Camp others, Camp empty, int atOnce) {
        this.camp = camp;
        this.others = others;
        this.atOnce = atOnce;
        vanguard = new SeedCandidates(camp, mostExperienced(camp), empty);
        owners = others.slots();
    }

    /** Of each group, since groups compete for places of their own. */
    private static int[] mostExperienced(Camp camp) {
        int[] all = camp.mostExperiencedFirst();
        return Arrays.stream(CandidateGroup.values()).flatMapToInt(group -> {
            int[] its = Arrays.stream(all).filter(slot -> CandidateGroup.of(camp.at(slot)) == group).toArray();
            return Arrays.stream(its, 0, (its.length + VANGUARD - 1) / VANGUARD);
        }).toArray();
    }

    /** Goes on for a moment, on all processors. */
    Preparation step() {
        if (begun < owners.length) {
            begin();
            return new Preparation(List.of(), true);
        }
        profiles = profiles == null ? camp.slots() : profiles;
        int[] these = Arrays.copyOfRange(profiles, next, Math.min(profiles.length, next + atOnce));
        ParallelSlots.forEach(these, this::found, this::take);
        next += these.length;
        if (next < profiles.length) {
            return new Preparation(atHand(these, camp), true);
        }
        others.finish();
        return new Preparation(Stream.concat(atHand(these, camp).stream(), atHand(owners, others).stream()).toList(),
                false);
    }

    private void begin() {
        vanguard.dismissWhoeverChanged();
        int[] these = Arrays.copyOfRange(owners, begun, Math.min(owners.length, begun + BEGUN_MEANWHILE * atOnce));
        ParallelSlots.forEach(these, this::begun, (list, owner) -> others.grow(owner, list, camp));
        begun += these.length;
    }

    private Optional<MaintainedList> begun(int owner) {
        return others.isWithout(owner)
                ? Optional.of(vanguard.listOf(owner, others))
                : Optional.empty();
    }

    private static List<ProfileId> atHand(int[] slots, Camp camp) {
        return IntStream.of(slots).filter(slot -> camp.kept(slot) != null).mapToObj(slot -> camp.at(slot).id())
                .toList();
    }

    private Optional<Found> found(int profile) {
        return camp.isTaken(profile)
                ? Optional.of(others.searching(search -> found(profile, search)))
                : Optional.empty();
    }

    private Found found(int profile, Search search) {
        List<Entrance> entrances = new ArrayList<>();
        Optional<MaintainedList> list = camp.isWithout(profile)
                ? Optional.of(camp.made(profile, others, search))
                : Optional.empty();
        others.owners(profile, camp, search, (owner, score) -> entrances.add(new Entrance(owner, score)));
        return new Found(list, entrances);
    }

    private void take(Found found, int profile) {
        found.list().ifPresent(list -> camp.keep(profile, list, others));
        found.entrances().forEach(it -> others.offer(it.owner(), profile, it.score(), camp));
    }

    /**
     * What a search has found for a profile.
     *
     * @param list      its own, if that was missing
     * @param entrances lists that take it
     */
    private record Found(Optional<MaintainedList> list, List<Entrance> entrances) {}

    /** That a list takes somebody with this score. */
    private record Entrance(int owner, int score) {}
}
