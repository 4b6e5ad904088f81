package org.puente.benchmarks.environment;

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
 * A population and the model fitted to it, as a service that has run for a while finds them.
 *
 * @param corpus  changed only by what happens to the population
 * @param perSide profiles on each side
 */
public record Population(SyntheticCorpus corpus, int perSide, Model model) {

    /** The same for the same size and seed, told as in the CORDIS files. */
    public static Population of(int perSide, long seed) {
        SyntheticCorpus corpus = SyntheticCorpus.of(seed, ProfileDetail.CORDIS);
        corpus.grow(perSide);
        Census census = new Census();
        profiles(corpus, perSide).forEach(census::add);
        Model initial = Models.initial();
        return new Population(corpus, perSide,
                initial.refitted(initial.version() + ".n" + census.profiles(), census.statistics()));
    }

    /** The records of the population as it stands, made as they are asked for. */
    public Stream<Profile> profiles() {
        return profiles(corpus, perSide);
    }

    private static Stream<Profile> profiles(SyntheticCorpus corpus, int perSide) {
        return IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed()
                .flatMap(serial -> Stream.of(Side.EU, Side.LATAM).map(side -> corpus.profile(side, serial)));
    }
}
