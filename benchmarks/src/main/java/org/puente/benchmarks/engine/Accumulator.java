package org.puente.benchmarks.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
 * One pass over the opposite side's postings for each change: the score of everybody, the list of who changed, and its
 * place in the lists of the others. A list that loses somebody is left as it is, which flatters it.
 */
final class Accumulator implements Contender {

    private final String name;
    private final ProfileEncoder encoder;
    private final Map<Side, Pass> sides = new EnumMap<>(Side.class);
    private final int k;

    private Accumulator(String name, Model model, Lexicon lexicon, Supplier<Pass> pass) {
        this.name = name;
        encoder = new ProfileEncoder(lexicon, model);
        k = model.k();
        Arrays.stream(Side.values()).forEach(side -> sides.put(side, pass.get()));
    }

    /** By the additive part of the score. */
    static Accumulator additive(Model model) {
        Additive additive = Additive.of(model);
        return new Accumulator("accumulator", model, new Lexicon(), () -> new AdditivePass(additive, model.k()));
    }

    /** By the whole score. */
    static Accumulator scoring(Model model) {
        Lexicon lexicon = new Lexicon();
        ScoreDecomposition anatomy = new ScoreDecomposition(Factors.all(lexicon, model), model);
        return new Accumulator("scoring-accumulator", model, lexicon, () -> new ScoringPass(anatomy, model.k()));
    }

    @Override
    public String name() {
        return name;
    }

    /** First one side, each with an empty list, then the other, whose passes fill the lists of both. */
    @Override
    public void build(Stream<Profile> population) {
        List<EncodedProfile> later = population.map(encoder::encode).filter(it -> {
            boolean first = it.side() == Side.LATAM;
            if (first) {
                side(it.side()).put(it, new TopK(k));
            }
            return !first;
        }).toList();
        later.forEach(it -> apply(it, false));
    }

    @Override
    public Runnable ready(Change change) {
        EncodedProfile profile = encoder.encode(change.profile());
        return () -> apply(profile, change.withdrawn());
    }

    private void apply(EncodedProfile profile, boolean withdrawn) {
        Pass own = side(profile.side());
        TopK list = side(profile.side().opposite()).over(profile, own.board().size(), !withdrawn);
        if (withdrawn) {
            own.board().remove(profile.id());
        } else {
            own.put(profile, list);
        }
    }

    /** The best candidates for a profile, best first. */
    List<ProfileId> best(EncodedProfile profile) {
        Pass opposite = side(profile.side().opposite());
        return Arrays.stream(opposite.over(profile, 0, false).slots()).mapToObj(opposite.board()::id)
                .toList();
    }

    private Pass side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
