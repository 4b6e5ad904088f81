package org.puente.engine.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.kit.History;
import org.puente.engine.kit.RandomModels;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;

import static org.assertj.core.api.Assertions.assertThat;

/** Bounds are put to the proof where they are needed most: with thresholds that are the very scores. */
class SearchTest {

    private static final int PROFILES = 500;
    private static final int SLUGS = 100_000;
    private static final int FEW_SLUGS = 300;

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final History history = new History(seed, SLUGS);
    private final Model model = RandomModels.weighingAll(history.model(), new Random(seed));
    private final Lexicon lexicon = new Lexicon();
    private final ProfileEncoder encoder = new ProfileEncoder(lexicon, model);
    private final List<Factor> factors = Factors.all(lexicon, model);
    private final ScoreDecomposition decomposition = new ScoreDecomposition(factors, model);

    @RepeatedTest(4)
    void everyOwnerWhoseThresholdIsTheScoreIsFoundWithTheScore() {
        SideIndex index = index(Side.EU);
        Search search = new Search(index, decomposition);
        for (int i = 0; i < 20; i++) {
            EncodedProfile candidate = profile(Side.LATAM);
            index.slots().forEach(slot -> {
                for (CandidateGroup group : CandidateGroup.values()) {
                    index.setThreshold(slot, group, score(index.at(slot), candidate));
                }
            });
            Map<Integer, Integer> found = new HashMap<>();
            search.owners(candidate, found::put);
            assertThat(found).as("seed %d", seed).isEqualTo(scores(index, candidate));
        }
    }

    @RepeatedTest(4)
    void ownersAreFoundAmongManyWhomNobodyReaches() {
        SideIndex index = index(Side.EU);
        Search search = new Search(index, decomposition);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            EncodedProfile candidate = profile(Side.LATAM);
            Map<Integer, Integer> right = scores(index, candidate);
            right.keySet().removeIf(slot -> {
                boolean isOpen = random.nextInt(100) == 0;
                index.setThreshold(slot, CandidateGroup.of(candidate), isOpen
                        ? score(index.at(slot), candidate)
                        : random.nextBoolean() ? SideIndex.CLOSED : score(index.at(slot), candidate) + 1);
                return !isOpen;
            });
            Map<Integer, Integer> found = new HashMap<>();
            search.owners(candidate, found::put);
            assertThat(found).as("seed %d", seed).isEqualTo(right);
        }
    }

    @RepeatedTest(4)
    void scoresStayRightWhileProfilesComeChangeMoveAndGo() {
        SideIndex index = new SideIndex(Side.EU, decomposition);
        Search search = new Search(index, decomposition);
        Random random = new Random(seed);
        History few = new History(seed, FEW_SLUGS);
        Set<Cohort> common = commonest(3, few);
        Map<ProfileId, Integer> slots = new HashMap<>();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < PROFILES; i++) {
                EncodedProfile drawn = profileOf(common, few);
                Integer slot = slots.remove(drawn.id());
                if (slot == null) {
                    slots.put(drawn.id(), index.add(drawn));
                } else if (random.nextInt(4) > 0) {
                    slots.put(drawn.id(), changed(index, slot, drawn));
                } else {
                    index.remove(slot);
                }
            }
            EncodedProfile candidate = profile(Side.LATAM, few);
            Map<Integer, Integer> right = scores(index, candidate);
            assertThat(right.keySet()).containsExactlyInAnyOrderElementsOf(slots.values());
            right.forEach((slot, score) -> index.setThreshold(slot, CandidateGroup.of(candidate), score));
            Map<Integer, Integer> found = new HashMap<>();
            search.owners(candidate, found::put);
            assertThat(found).as("seed %d, round %d", seed, round).isEqualTo(right);
        }
    }

    private static int changed(SideIndex index, int slot, EncodedProfile profile) {
        if (index.canReplace(slot, profile)) {
            index.replace(slot, profile);
            return slot;
        }
        int another = index.add(profile);
        index.remove(slot);
        return another;
    }

    @RepeatedTest(4)
    void everyCandidateCompetesWhoseScoreIsTheFloor() {
        SideIndex index = index(Side.LATAM);
        Search search = new Search(index, decomposition);
        for (int i = 0; i < 20; i++) {
            EncodedProfile owner = profile(Side.EU);
            Map<Integer, Integer> right = scores(index, owner);
            for (int floor : right.values().stream().sorted().skip(PROFILES / 2).limit(5).toList()) {
                Map<Integer, Integer> found = new HashMap<>();
                search.candidates(owner, new Fixed(floor, found));
                found.values().removeIf(score -> score < floor);
                assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderEntriesOf(atLeast(floor, right));
            }
        }
    }

    private SideIndex index(Side side) {
        SideIndex index = new SideIndex(side, decomposition);
        for (int i = 0; i < PROFILES; i++) {
            index.add(profile(side));
        }
        return index;
    }

    private EncodedProfile profile(Side side) {
        return profile(side, history);
    }

    private EncodedProfile profile(Side side, History history) {
        EncodedProfile drawn = encoder.encode(history.profile());
        return drawn.side() == side ? drawn : profile(side, history);
    }

    private Set<Cohort> commonest(int most, History history) {
        Map<Cohort, Integer> counts = new HashMap<>();
        for (int i = 0; i < PROFILES; i++) {
            counts.merge(Cohort.of(profile(Side.EU, history), 0), 1, Integer::sum);
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Cohort, Integer>comparingByValue().reversed()).limit(most)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private EncodedProfile profileOf(Set<Cohort> cohorts, History history) {
        EncodedProfile drawn = profile(Side.EU, history);
        while (!cohorts.contains(Cohort.of(drawn, 0))) {
            drawn = profile(Side.EU, history);
        }
        return drawn;
    }

    private Map<Integer, Integer> scores(SideIndex index, EncodedProfile profile) {
        Map<Integer, Integer> scores = new HashMap<>();
        index.slots().forEach(slot -> scores.put(slot, score(index.at(slot), profile)));
        return scores;
    }

    private int score(EncodedProfile a, EncodedProfile b) {
        return factors.stream()
                .mapToInt(factor -> Factor.points(model.weights().getOrDefault(factor.code(), 0), factor.value(a, b)))
                .sum();
    }

    private static Map<Integer, Integer> atLeast(int floor, Map<Integer, Integer> scores) {
        Map<Integer, Integer> reaching = new HashMap<>(scores);
        reaching.values().removeIf(score -> score < floor);
        return reaching;
    }

    /** A list that takes whoever reaches a floor. */
    private record Fixed(int floor, Map<Integer, Integer> found) implements CandidateCollector {

        @Override
        public int floor(CandidateGroup group) {
            return floor;
        }

        @Override
        public void enter(int slot, int score) {
            found.put(slot, score);
        }
    }
}
