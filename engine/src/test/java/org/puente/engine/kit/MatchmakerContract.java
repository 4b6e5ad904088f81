package org.puente.engine.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.snapshot.Snapshot;
import org.puente.engine.snapshot.SnapshotFormat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract of every matchmaker, whatever pairs it skips. Random histories print their seed on failure; run one
 * again with {@code -Dseed=...}.
 */
public abstract class MatchmakerContract {

    private static final int EVENTS = 400;
    private static final int SLUGS = 8;

    /** A matchmaker that ranks by this model and has folded nothing. */
    protected abstract Matchmaker fresh(Model model);

    /** A matchmaker that goes on from a snapshot. */
    protected abstract Matchmaker goingOnFrom(Snapshot snapshot);

    @RepeatedTest(4)
    void everyListIsExactAfterEveryEvent() {
        long seed = seed();
        checkAfterEveryEvent(seed, matchmaker -> matchmaker);
    }

    @RepeatedTest(4)
    void readingOnlyNamedListsAndOnlyNowAndThenMissesNothing() {
        long seed = seed();
        Random random = new Random(seed);
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Definition definition = new Definition(model);
        Matchmaker matchmaker = fresh(model);
        Set<ProfileId> due = new HashSet<>();
        Map<ProfileId, MatchList> copy = new HashMap<>();
        for (int i = 0; i < 4 * EVENTS; i++) {
            Event event = history.next();
            definition.fold(event);
            due.addAll(matchmaker.fold(event));
            List<ProfileId> asked = due.stream().sorted().filter(owner -> random.nextInt(4) == 0).toList();
            asked.forEach(owner -> put(copy, owner, matchmaker.list(owner)));
            due.removeAll(asked);
            if (random.nextInt(40) == 0) {
                Map<ProfileId, MatchList> right = definition.lists(fresh(model));
                assertThat(without(due, copy)).as("seed %d, event %d: %s", seed, i, event)
                        .isEqualTo(without(due, right));
            }
        }
    }

    @RepeatedTest(4)
    void preparingBetweenEventsChangesNoAnswer() {
        long seed = seed();
        Random random = new Random(seed);
        for (int start = 0; start < 12; start++) {
            History history = new History(random.nextLong(), SLUGS);
            Model model = history.model();
            Definition definition = new Definition(model);
            Matchmaker matchmaker = fresh(model);
            Set<ProfileId> due = new HashSet<>();
            Map<ProfileId, MatchList> copy = new HashMap<>();
            int quiet = random.nextInt(EVENTS / 4);
            for (int i = 0; i < EVENTS / 3; i++) {
                Event event = history.next();
                definition.fold(event);
                due.addAll(matchmaker.fold(event));
                if (i >= quiet) {
                    if (random.nextInt(3) == 0) {
                        matchmaker.prepare();
                    }
                    List<ProfileId> asked = due.stream().sorted().filter(owner -> random.nextInt(20) == 0).toList();
                    asked.forEach(owner -> put(copy, owner, matchmaker.list(owner)));
                    due.removeAll(asked);
                }
            }
            Map<ProfileId, MatchList> right = definition.lists(fresh(model));
            String where = "seed %d, start %d".formatted(seed, start);
            assertThat(without(due, copy)).as(where).isEqualTo(without(due, right));
            assertThat(lists(matchmaker)).as(where).isEqualTo(right);
        }
    }

    @RepeatedTest(4)
    void theOrderOfArrivalLeavesNoTrace() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Map<Object, Event> last = new HashMap<>();
        Matchmaker lived = fresh(model);
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            last.put(key(event), event);
            lived.fold(event);
            if (i % 7 == 0) {
                lists(lived);
            }
        }
        List<Event> shuffled = new ArrayList<>(last.values());
        Collections.shuffle(shuffled, new Random(seed));
        Matchmaker told = fresh(model);
        shuffled.forEach(told::fold);
        assertThat(lists(lived)).as("seed %d", seed).isEqualTo(lists(told));
        assertThat(lists(lived).toString()).as("seed %d", seed).isEqualTo(lists(told).toString());
    }

    @RepeatedTest(4)
    void eventsEncodedEarlierInAnyOrderOnAnyThreadByAnyMatchmakerAreTheSameEvents() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Matchmaker matchmaker = fresh(model);
        Matchmaker other = fresh(Models.initial());
        List<Event> events = Stream.generate(history::next).limit(EVENTS).toList();
        List<EncodedEvent> ahead = IntStream.range(0, EVENTS).parallel()
                .mapToObj(i -> (i % 5 == 0 ? other : matchmaker).encode(events.get(i))).toList();
        Matchmaker told = fresh(model);
        for (int i = 0; i < EVENTS; i++) {
            String where = "seed %d, event %d: %s".formatted(seed, i, events.get(i));
            assertThat(matchmaker.fold(ahead.get(i))).as(where).isEqualTo(told.fold(events.get(i)));
            assertThat(lists(matchmaker)).as(where).isEqualTo(lists(told));
        }
    }

    @RepeatedTest(4)
    void goingOnFromASnapshotIsAsIfAllEventsHadBeenFolded() {
        long seed = seed();
        Random random = new Random(seed);
        checkAfterEveryEvent(seed, matchmaker -> {
            if (random.nextInt(10) > 0) {
                return matchmaker;
            }
            int asked = random.nextInt(3);
            matchmaker.owners().stream().filter(owner -> random.nextInt(4) < asked).toList().forEach(matchmaker::list);
            IntStream.range(0, random.nextInt(5)).forEach(step -> matchmaker.prepare());
            Matchmaker goingOn = goingOnFrom(writtenAndRead(matchmaker.snapshot()));
            IntStream.range(0, random.nextInt(5)).forEach(step -> goingOn.prepare());
            return goingOn;
        });
    }

    @Test
    void aSnapshotIsOfItsMomentWhateverComesAfter() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Matchmaker matchmaker = fresh(model);
        Matchmaker told = fresh(model);
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            matchmaker.fold(event);
            lists(matchmaker);
            told.fold(event);
        }
        Snapshot snapshot = matchmaker.snapshot();
        for (int i = 0; i < EVENTS; i++) {
            matchmaker.fold(history.next());
            lists(matchmaker);
        }
        assertThat(lists(goingOnFrom(writtenAndRead(snapshot)))).as("seed %d", seed).isEqualTo(lists(told));
    }

    @Test
    void manyListsAtOnceAreTheSameLists() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Matchmaker matchmaker = fresh(model);
        Matchmaker told = fresh(model);
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            matchmaker.fold(event);
            told.fold(event);
            List<ProfileId> asked = Stream.concat(matchmaker.owners().stream(),
                    Stream.of(ProfileId.institution("stranger"))).toList();
            assertThat(matchmaker.lists(asked)).as("seed %d, event %d: %s", seed, i, event).isEqualTo(lists(told));
        }
    }

    @Test
    void foldingAnEventTwiceNamesNoOwner() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Matchmaker matchmaker = fresh(history.model());
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            matchmaker.fold(event);
            lists(matchmaker);
            assertThat(matchmaker.fold(event)).as("seed %d, event %d: %s", seed, i, event).isEmpty();
        }
    }

    @Test
    void pairsAreWorthTheSameBothWaysAndTheirPointsAddUp() {
        long seed = seed();
        History history = new History(seed, SLUGS);
        Matchmaker matchmaker = fresh(history.model());
        for (int i = 0; i < EVENTS; i++) {
            matchmaker.fold(history.next());
        }
        for (ProfileId a : matchmaker.owners()) {
            for (ProfileId b : matchmaker.owners()) {
                matchmaker.explain(a, b).ifPresent(there -> Explanations.check(there,
                        matchmaker.explain(b, a).orElseThrow(), "seed %d, %s and %s".formatted(seed, a, b)));
            }
        }
    }

    @Test
    void unknownProfilesHaveNoListAndNoExplanation() {
        Matchmaker matchmaker = fresh(Models.initial());
        ProfileId stranger = ProfileId.institution("stranger");
        assertThat(matchmaker.list(stranger)).isEmpty();
        assertThat(matchmaker.explain(stranger, ProfileId.institution("other"))).isEmpty();
        assertThat(matchmaker.fold(new Event.ProfileWithdrawn(stranger))).isEmpty();
    }

    /**
     * Folds a history; checks after each event the owners that the fold names, and then the lists of a matchmaker that
     * goes on from a snapshot.
     */
    private void checkAfterEveryEvent(long seed, UnaryOperator<Matchmaker> successor) {
        History history = new History(seed, SLUGS);
        Model model = history.model();
        Definition definition = new Definition(model);
        Matchmaker matchmaker = fresh(model);
        Map<ProfileId, MatchList> known = new HashMap<>();
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            definition.fold(event);
            Set<ProfileId> named = matchmaker.fold(event);
            Map<ProfileId, MatchList> right = definition.lists(fresh(model));
            String where = "seed %d, event %d: %s".formatted(seed, i, event);
            assertThat(named).as("named, %s", where).containsAll(changed(known, right));
            matchmaker = successor.apply(matchmaker);
            assertThat(lists(matchmaker)).as(where).isEqualTo(right);
            known = right;
        }
    }

    private static Snapshot writtenAndRead(Snapshot snapshot) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SnapshotFormat.write(snapshot, new DataOutputStream(bytes));
            return SnapshotFormat.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static long seed() {
        return Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    }

    private static Map<ProfileId, MatchList> lists(Matchmaker matchmaker) {
        return matchmaker.owners().stream().sorted().collect(Collectors.toMap(owner -> owner,
                owner -> matchmaker.list(owner).orElseThrow(), (a, b) -> a, TreeMap::new));
    }

    private static Set<ProfileId> changed(Map<ProfileId, MatchList> before, Map<ProfileId, MatchList> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(owner -> !Optional.ofNullable(before.get(owner)).equals(Optional.ofNullable(after.get(owner))))
                .collect(Collectors.toSet());
    }

    private static void put(Map<ProfileId, MatchList> copy, ProfileId owner, Optional<MatchList> list) {
        list.ifPresentOrElse(it -> copy.put(owner, it), () -> copy.remove(owner));
    }

    private static Map<ProfileId, MatchList> without(Set<ProfileId> due, Map<ProfileId, MatchList> lists) {
        return lists.entrySet().stream().filter(entry -> !due.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Object key(Event event) {
        return switch (event) {
            case Event.ProfileChanged it -> it.profile().id();
            case Event.ProfileWithdrawn it -> it.id();
            case Event.VerdictGiven it -> List.of(it.pair(), it.actor());
            case Event.VerdictTakenBack it -> List.of(it.pair(), it.actor());
            case Event.DayChanged it -> "today";
        };
    }
}
