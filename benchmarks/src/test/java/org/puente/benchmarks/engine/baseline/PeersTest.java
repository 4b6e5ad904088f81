package org.puente.benchmarks.engine.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.engine.scenario.Scenario;
import org.puente.benchmarks.engine.scenario.Workload;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** A corpus whose profiles differ in their texts alone, so that the additive part of the score is all of it. */
class PeersTest {

    private final Scenario scenario = new Scenario(Workload.STEADY, 150, ProfileDetail.CORDIS, 3);
    private final SyntheticCorpus corpus = scenario.corpus();
    private final List<Profile> profiles = scenario.profiles(corpus).map(PeersTest::onlyTexts).toList();
    private final Model model = onlyTheme(scenario.model());
    private final ProfileEncoder encoder = new ProfileEncoder(new Lexicon(), model);
    private final Matchmaker engine = new ExhaustiveMatchmaker(model);

    @Test
    void theAccumulatorAndLuceneRankAsTheEngineDoesWhereOnlyAdditivePartsDiffer() {
        AccumulatorBaseline accumulator = AccumulatorBaseline.additive(model);
        accumulator.build(profiles.stream());
        LuceneBaseline lucene = new LuceneBaseline(model);
        lucene.build(profiles.stream());
        profiles.forEach(profile -> engine.fold(new Event.ProfileChanged(profile)));
        for (Profile owner : profiles) {
            List<Integer> expected = engine.list(owner.id()).orElseThrow().institutions().stream().map(Match::score)
                    .toList();
            assertThat(scores(owner.id(), accumulator.best(encoder.encode(owner)))).startsWith(expected.toArray(
                    Integer[]::new));
            assertThat(scores(owner.id(), lucene.best(encoder.encode(owner)))).startsWith(expected.toArray(
                    Integer[]::new));
        }
    }

    @Test
    void theScoringAccumulatorFindsTheHighestScoresOfAll() {
        Model whole = scenario.model();
        Matchmaker matchmaker = new ExhaustiveMatchmaker(whole);
        ProfileEncoder encodesWhole = new ProfileEncoder(new Lexicon(), whole);
        List<Profile> everybody = scenario.profiles(scenario.corpus()).toList();
        AccumulatorBaseline accumulator = AccumulatorBaseline.scoring(whole);
        accumulator.build(everybody.stream());
        everybody.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        for (Profile owner : everybody) {
            ToIntFunction<ProfileId> score = it -> matchmaker.explain(owner.id(), it).orElseThrow().score();
            assertThat(accumulator.best(encodesWhole.encode(owner)).stream().mapToInt(score)).containsExactly(
                    everybody.stream().filter(it -> it.country().side() != owner.country().side())
                            .mapToInt(it -> score.applyAsInt(it.id())).sorted()
                            .skip(everybody.size() / 2 - whole.k()).mapToObj(Integer::valueOf)
                            .sorted(Comparator.reverseOrder()).toArray(Integer[]::new));
        }
    }

    private List<Integer> scores(ProfileId owner, List<ProfileId> candidates) {
        return candidates.stream().map(it -> engine.explain(owner, it).orElseThrow().score()).toList();
    }

    private static Model onlyTheme(Model fitted) {
        return new Model(fitted.version(), fitted.revision(), fitted.k(), 1, Map.of("theme", Model.FULL_SCORE),
                Fairness.OFF, fitted.statistics());
    }

    private static Profile onlyTexts(Profile profile) {
        Institution it = (Institution) profile;
        List<Collaboration> none = List.of();
        return new Institution(it.id(), it.country(), it.texts(), null, null, it.typology(), it.actorClass(),
                List.of(), List.of(), List.of(), List.of(), List.of(), it.maturity(), List.of(), it.capacity(), none,
                Experience.UNSTATED, it.wishes(), it.externalIds(), null, null);
    }

    @Test
    void theSteadyStateKeepsAboutAsManyProfilesAndRepeatsItself() {
        List<Change> changes = Stream.generate(scenario.changes(corpus)::next).limit(2_000).toList();
        assertThat(changes).isEqualTo(Stream.generate(scenario.changes(scenario.corpus())::next).limit(2_000).toList());
        assertThat(changes.stream().filter(Change::withdrawn).count()).isBetween(400L, 600L);
    }
}
