package org.puente.benchmarks.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.Encoder;
import org.puente.engine.encoding.Lexicon;

/**
 * One pass over the opposite side's postings for each change: the additive score of everybody, the list of who changed,
 * and its place in the lists of the others. A list that loses somebody is left as it is, which flatters it.
 */
final class Accumulator implements Contender {

    private final Encoder encoder;
    private final Additive additive;
    private final Map<Side, AccumulatorSide> sides = new EnumMap<>(Side.class);
    private final int k;

    Accumulator(Model model) {
        encoder = new Encoder(new Lexicon(), model);
        additive = Additive.of(model);
        k = model.k();
        Arrays.stream(Side.values()).forEach(side -> sides.put(side, new AccumulatorSide(k)));
    }

    @Override
    public String name() {
        return "accumulator";
    }

    /** First one side, each with an empty list, then the other, whose passes fill the lists of both. */
    @Override
    public void build(Stream<Profile> population) {
        List<Encoded> later = population.map(encoder::encode).filter(it -> {
            boolean first = it.side() == Side.LATAM;
            if (first) {
                side(it.side()).put(it, additive, new TopK(k));
            }
            return !first;
        }).toList();
        later.forEach(it -> apply(it, false));
    }

    @Override
    public Runnable ready(Change change) {
        Encoded profile = encoder.encode(change.profile());
        return () -> apply(profile, change.withdrawn());
    }

    private TopK apply(Encoded profile, boolean withdrawn) {
        AccumulatorSide own = side(profile.side());
        TopK list = side(profile.side().opposite()).pass(profile, own.size(), additive, !withdrawn);
        if (withdrawn) {
            own.remove(profile.id());
        } else {
            own.put(profile, additive, list);
        }
        return list;
    }

    /** The best candidates for a profile, best first. */
    List<ProfileId> best(Encoded profile) {
        AccumulatorSide opposite = side(profile.side().opposite());
        return Arrays.stream(opposite.pass(profile, 0, additive, false).slots()).mapToObj(opposite::id).toList();
    }

    private AccumulatorSide side(Side side) {
        return sides.computeIfAbsent(side, fresh -> new AccumulatorSide(k));
    }
}
