package org.puente.benchmarks.engine;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.benchmarks.corpus.Fill;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Models;
import org.puente.engine.vector.Census;

/**
 * A population and what happens to it: the same each time it is set up.
 *
 * @param perSide profiles on each side
 */
record Scenario(Case what, int perSide, Fill fill, long seed) {

    /** The population, before anything happens. */
    SyntheticCorpus corpus() {
        SyntheticCorpus corpus = what == Case.ALIKE
                ? SyntheticCorpus.alike(seed, fill)
                : SyntheticCorpus.of(seed, fill);
        corpus.grow(perSide);
        return corpus;
    }

    /** The records of the population, made as they are asked for. */
    Stream<Profile> profiles(SyntheticCorpus corpus) {
        return IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed()
                .flatMap(serial -> Stream.of(Side.EU, Side.LATAM).map(side -> corpus.profile(side, serial)));
    }

    /** The first model, fitted to the population. */
    Model model() {
        Census census = new Census();
        profiles(corpus()).forEach(census::add);
        return Models.initial().refitted(Models.initial().version() + ".n" + census.profiles(), census.statistics());
    }

    /** How many changes there are. */
    int length() {
        return switch (what) {
            case STEADY, ALIKE, HUB -> Integer.MAX_VALUE;
            case ALL_EDITED -> 2 * perSide;
            case MASS_WITHDRAWAL -> perSide;
        };
    }

    /** What happens, once to a corpus that is as it was set up. */
    Iterator<Change> changes(SyntheticCorpus corpus) {
        return switch (what) {
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
