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
 * A population of profiles and the model fitted to it, as on the log of a service in operation.
 *
 * @param corpus  the corpus that generates the profiles and their later changes
 * @param perSide profiles on each side
 */
public record Population(SyntheticCorpus corpus, int perSide, Model model) {

    /** A population of CORDIS-like profiles; deterministic for a size and seed. */
    public static Population of(int perSide, long seed) {
        SyntheticCorpus corpus = SyntheticCorpus.of(seed, ProfileDetail.CORDIS);
        corpus.grow(perSide);
        Census census = new Census();
        profiles(corpus, perSide).forEach(census::add);
        Model initial = Models.initial();
        return new Population(corpus, perSide,
                initial.refitted(initial.version() + ".n" + census.profiles(), census.statistics()));
    }

    /** The current profiles, generated lazily. */
    public Stream<Profile> profiles() {
        return profiles(corpus, perSide);
    }

    private static Stream<Profile> profiles(SyntheticCorpus corpus, int perSide) {
        return IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed()
                .flatMap(serial -> Stream.of(Side.EU, Side.LATAM).map(side -> corpus.profile(side, serial)));
    }
}
