package org.puente.benchmarks.engine.baseline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.puente.benchmarks.engine.measure.Contender;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;

/**
 * A term-at-a-time baseline: one pass over the opposite side's posting lists for each change accumulates the score of
 * every candidate, which gives the changed profile's list and its entries in the lists of the opposite side. A list
 * that loses an entry is not completed, which flatters the baseline.
 */
public final class AccumulatorBaseline implements Contender {

    private final String name;
    private final ProfileEncoder encoder;
    private final Map<Side, AccumulatorSide> sides = new EnumMap<>(Side.class);
    private final int k;

    private AccumulatorBaseline(String name, Model model, Lexicon lexicon, Supplier<AccumulatorSide> factory) {
        this.name = name;
        encoder = new ProfileEncoder(lexicon, model);
        k = model.k();
        Arrays.stream(Side.values()).forEach(side -> sides.put(side, factory.get()));
    }

    /** Scores by the additive part of the score. */
    public static AccumulatorBaseline additive(Model model) {
        AdditiveScore additive = AdditiveScore.of(model);
        return new AccumulatorBaseline("accumulator", model, new Lexicon(),
                () -> new AdditiveSide(additive, model.k()));
    }

    /** Scores by the whole score. */
    public static AccumulatorBaseline scoring(Model model) {
        Lexicon lexicon = new Lexicon();
        ScoreDecomposition decomposition = new ScoreDecomposition(Factors.all(lexicon, model), model);
        return new AccumulatorBaseline("scoring-accumulator", model, lexicon,
                () -> new ScoringSide(decomposition, model.k()));
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * Adds the Latin American profiles with empty lists, then the European ones, whose passes fill the lists of both.
     */
    @Override
    public void build(Stream<Profile> population) {
        List<EncodedProfile> european = population.map(encoder::encode).filter(it -> {
            boolean latinAmerican = it.side() == Side.LATAM;
            if (latinAmerican) {
                side(it.side()).put(it, new TopK(k));
            }
            return !latinAmerican;
        }).toList();
        european.forEach(it -> apply(it, false));
    }

    @Override
    public Runnable prepare(Change change) {
        EncodedProfile profile = encoder.encode(change.profile());
        return () -> apply(profile, change.withdrawn());
    }

    private void apply(EncodedProfile profile, boolean withdrawn) {
        AccumulatorSide own = side(profile.side());
        TopK list = side(profile.side().opposite()).search(profile, own.lists().size(), !withdrawn);
        if (withdrawn) {
            own.lists().remove(profile.id());
        } else {
            own.put(profile, list);
        }
    }

    /** The best candidates for a profile, best first. */
    List<ProfileId> best(EncodedProfile profile) {
        AccumulatorSide opposite = side(profile.side().opposite());
        return Arrays.stream(opposite.search(profile, 0, false).slots()).mapToObj(opposite.lists()::id)
                .toList();
    }

    private AccumulatorSide side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
