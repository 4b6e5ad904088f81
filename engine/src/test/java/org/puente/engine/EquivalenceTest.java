package org.puente.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.engine.kit.History;
import org.puente.engine.kit.RandomModels;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The indexed matchmaker answers as the exhaustive one, in populations large enough for it to skip. Run longer with
 * {@code -Devents=...}, again with {@code -Dseed=...}.
 */
@Tag("thorough")
class EquivalenceTest {

    private static final int EVENTS = Integer.getInteger("events", 1_000);
    private static final int SLUGS = 150;
    private static final int CROWD = 3_000;

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final History history = new History(seed, SLUGS);
    private final Model model = random.nextInt(4) == 0
            ? history.model()
            : RandomModels.weighingAll(history.model(), random);
    private final Matchmaker indexed = new IncrementalMatchmaker(model);
    private final Matchmaker exhaustive = new ExhaustiveMatchmaker(model);

    @RepeatedTest(4)
    void everyListIsTheSameWhenEveryListIsAskedFor() {
        Map<ProfileId, MatchList> before = new TreeMap<>();
        for (int i = 0; i < EVENTS; i++) {
            Event event = history.next();
            exhaustive.fold(event);
            Set<ProfileId> named = indexed.fold(event);
            Map<ProfileId, MatchList> right = lists(exhaustive);
            assertThat(lists(indexed)).as("seed %d, event %d: %s", seed, i, event).isEqualTo(right);
            assertThat(named).as("named, seed %d, event %d: %s", seed, i, event).containsAll(changed(before, right));
            before = right;
        }
    }

    @RepeatedTest(4)
    void readingOnlyNamedListsGivesTheSameLists() {
        Map<ProfileId, MatchList> kept = new HashMap<>();
        Set<ProfileId> due = new HashSet<>();
        for (int i = 0; i < 4 * EVENTS; i++) {
            Event event = history.next();
            exhaustive.fold(event);
            due.addAll(indexed.fold(event));
            if (random.nextInt(3) > 0) {
                kept.keySet().removeAll(due);
                kept.putAll(random.nextBoolean() ? indexed.lists(due) : oneByOne(due));
                due.clear();
            }
            if (i % 50 == 49) {
                Map<ProfileId, MatchList> right = lists(exhaustive);
                right.keySet().removeAll(due);
                kept.keySet().removeAll(due);
                assertThat(kept).as("seed %d, event %d: %s", seed, i, event).isEqualTo(right);
            }
        }
    }

    @RepeatedTest(2)
    void aSideWithFreeSlotsHasTheSameListsAfterASnapshot() {
        History population = new History(seed, CROWD);
        IncrementalMatchmaker told = new IncrementalMatchmaker(model);
        for (int i = 0; i < CROWD; i++) {
            told.fold(new Event.ProfileChanged(population.profile()));
        }
        List.copyOf(told.owners()).stream().filter(owner -> random.nextInt(3) == 0)
                .forEach(owner -> told.fold(new Event.ProfileWithdrawn(owner)));
        told.lists(told.owners().stream().filter(owner -> random.nextBoolean()).toList());
        IncrementalMatchmaker restored = new IncrementalMatchmaker(told.snapshot());
        for (int i = 0; i < CROWD / 20; i++) {
            Event event = new Event.ProfileChanged(population.profile());
            told.fold(event);
            restored.fold(event);
        }
        assertThat(lists(restored)).as("seed %d", seed).isEqualTo(lists(told));
    }

    private Map<ProfileId, MatchList> oneByOne(Set<ProfileId> owners) {
        Map<ProfileId, MatchList> lists = new HashMap<>();
        owners.forEach(owner -> indexed.list(owner).ifPresent(list -> lists.put(owner, list)));
        return lists;
    }

    private static Map<ProfileId, MatchList> lists(Matchmaker matchmaker) {
        Map<ProfileId, MatchList> lists = new TreeMap<>();
        matchmaker.owners().forEach(owner -> lists.put(owner, matchmaker.list(owner).orElseThrow()));
        return lists;
    }

    private static Set<ProfileId> changed(Map<ProfileId, MatchList> before, Map<ProfileId, MatchList> after) {
        Set<ProfileId> changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(owner -> Optional.ofNullable(before.get(owner)).equals(Optional.ofNullable(after.get(owner))));
        return changed;
    }
}
