package org.puente.benchmarks.engine.scenario;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Models;
import org.puente.engine.vector.Census;

/**
 * A population and the workload applied to it; equal parameters give equal profiles and changes.
 *
 * @param perSide profiles on each side
 */
public record Scenario(Workload workload, int perSide, ProfileDetail detail, long seed) {

    /** The corpus with the population, before any change. */
    public SyntheticCorpus corpus() {
        SyntheticCorpus corpus = workload == Workload.ALIKE
                ? SyntheticCorpus.uniform(seed, detail)
                : SyntheticCorpus.of(seed, detail);
        corpus.grow(perSide);
        return corpus;
    }

    /** The profiles of the population, generated lazily. */
    public Stream<Profile> profiles(SyntheticCorpus corpus) {
        return IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed()
                .flatMap(serial -> Stream.of(Side.EU, Side.LATAM).map(side -> corpus.profile(side, serial)));
    }

    /** The initial model, fitted to the population. */
    public Model model() {
        Census census = new Census();
        profiles(corpus()).forEach(census::add);
        return Models.initial().refitted(Models.initial().version() + ".n" + census.profiles(), census.statistics());
    }

    /** The number of changes. */
    public int length() {
        return switch (workload) {
            case STEADY, ALIKE, HUB -> Integer.MAX_VALUE;
            case ALL_EDITED -> 2 * perSide;
            case MASS_WITHDRAWAL -> perSide;
        };
    }

    /** The changes. Iterating changes the corpus, which must be fresh from {@link #corpus}. */
    public Iterator<Change> changes(SyntheticCorpus corpus) {
        return switch (workload) {
            case STEADY, ALIKE -> new SteadyState(corpus, perSide, seed);
            case HUB -> hub(corpus.hub(Side.LATAM));
            case ALL_EDITED -> serials().flatMap(serial -> Stream.of(Side.EU, Side.LATAM)
                    .map(side -> Change.to(corpus.slightlyEdited(corpus.profile(side, serial).id())))).iterator();
            case MASS_WITHDRAWAL -> serials().filter(serial -> serial % 2 == 0).flatMap(serial -> Stream
                    .of(Side.EU, Side.LATAM).map(side -> Change.withdrawalOf(corpus.profile(side, serial))))
                    .iterator();
        };
    }

    private static Iterator<Change> hub(Profile hub) {
        return Stream.iterate(Change.to(hub), it -> new Change(hub, !it.withdrawn())).iterator();
    }

    private Stream<Integer> serials() {
        return IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed();
    }
}
