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
import org.puente.engine.index.Search;

/**
 * Builds the missing lists of both sides with one search for each profile of the first, instead of one for each of
 * both: a search finds that profile's list and the lists of the second side that take the profile. These begin with the
 * {@linkplain SeedCandidates best of a sample} and are incomplete until every profile has been offered. For a start,
 * when all lists are to be built; events folded between two steps change incomplete lists like any other.
 */
final class BulkBuild {

    /** So many lists begin in the time of one search. */
    private static final int BEGUN_PER_SEARCH = 8;

    private final MatchingSide first;
    private final MatchingSide second;
    private final SeedCandidates seeds;
    private final int atOnce;
    private final int[] owners;
    private int begun;
    private int @Nullable [] profiles;
    private int next;

    /**
     * Of two opposite sides.
     *
     * @param first  the side whose profiles are searched for
     * @param empty  profiles of the first side, none so far
     * @param atOnce profiles searched for in one step
     */
    BulkBuild(MatchingSide first, MatchingSide second, SideProfiles empty, int atOnce) {
        this.first = first;
        this.second = second;
        this.atOnce = atOnce;
        seeds = new SeedCandidates(first.profiles(), empty);
        owners = second.profiles().slots();
    }

    /** Does the next step on all processors: some tenths of a second. */
    Preparation step() {
        if (begun < owners.length) {
            begin();
            return new Preparation(List.of(), true);
        }
        profiles = profiles == null ? first.profiles().slots() : profiles;
        int[] batch = Arrays.copyOfRange(profiles, next, Math.min(profiles.length, next + atOnce));
        ParallelSlots.forEach(batch, this::find, this::take);
        next += batch.length;
        if (next < profiles.length) {
            return new Preparation(ready(batch, first).toList(), true);
        }
        second.lists().completeAll();
        return new Preparation(Stream.concat(ready(batch, first), ready(owners, second)).toList(), false);
    }

    private void begin() {
        seeds.removeChanged();
        int[] batch = Arrays.copyOfRange(owners, begun, Math.min(owners.length, begun + BEGUN_PER_SEARCH * atOnce));
        ParallelSlots.forEach(batch, this::seeded, (list, owner) -> second.lists().putIncomplete(owner, list));
        begun += batch.length;
    }

    private Optional<MaintainedList> seeded(int owner) {
        return second.lists().isMissing(owner) ? Optional.of(seeds.listOf(owner, second)) : Optional.empty();
    }

    private static Stream<ProfileId> ready(int[] slots, MatchingSide side) {
        return IntStream.of(slots).filter(side::isReady).mapToObj(slot -> side.profiles().at(slot).id());
    }

    private Optional<Found> find(int profile) {
        return first.profiles().index().isTaken(profile)
                ? Optional.of(second.profiles().searches().with(search -> find(profile, search)))
                : Optional.empty();
    }

    private Found find(int profile, Search search) {
        List<Offer> offers = new ArrayList<>();
        Optional<MaintainedList> list = first.lists().isMissing(profile)
                ? Optional.of(first.builder().build(profile, search))
                : Optional.empty();
        second.updater().owners(profile, search, (owner, score) -> offers.add(new Offer(owner, score)));
        return new Found(list, offers);
    }

    private void take(Found found, int profile) {
        found.list().ifPresent(list -> first.lists().put(profile, list));
        found.offers().forEach(offer -> second.updater().offer(offer.owner(), profile, offer.score()));
    }

    /**
     * What a search has found for a profile.
     *
     * @param list   the profile's own, if that was missing
     * @param offers to the lists that take the profile
     */
    private record Found(Optional<MaintainedList> list, List<Offer> offers) {}

    /** A profile's score for the list of an owner. */
    private record Offer(int owner, int score) {}
}
