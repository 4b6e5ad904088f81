package org.puente.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.vocabulary.Side;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticCorpusTest {

    @Test
    void theSameSeedGivesTheSameCorpusAndAnotherSeedAnother() {
        assertThat(profiles(grown(7, 60))).isEqualTo(profiles(grown(7, 60))).isNotEqualTo(profiles(grown(8, 60)));
    }

    @Test
    void aCorpusIsTheBeginningOfEveryLargerOne() {
        assertThat(profiles(grown(7, 300))).startsWith(profiles(grown(7, 100)).toArray(Profile[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void everyProfileIsOneThatTheDoorTakes(ProfileDetail fill) {
        SyntheticCorpus corpus = SyntheticCorpus.of(7, fill);
        corpus.grow(100);
        List<Profile> all = new ArrayList<>(profiles(corpus));
        all.add(corpus.hub(Side.LATAM));
        all.add(corpus.rewritten(all.getFirst().id()));
        assertThat(all.stream().map(profile -> ProfileReader.strict().read(Json.write(profile)))
                .filter(Reading.Refused.class::isInstance)).isEmpty();
    }

    @Test
    void nobodyHasHadMoreProjectsWithOneThanInAllOrNone() {
        assertThat(profiles(grown(7, 200)).stream().map(Institution.class::cast)).allSatisfy(it -> assertThat(
                it.collaborations()).allSatisfy(
                        with -> assertThat(with.projects().all())
                                .isBetween(1, it.experience().projects().all())));
    }

    @Test
    void aSmallEditChangesOneWordOrOneTopic() {
        SyntheticCorpus corpus = grown(7, 10);
        Profile before = corpus.profile(Side.EU, 55);
        Profile after = corpus.slightlyEdited(before.id());
        boolean sameText = after.texts().equals(before.texts());
        assertThat(after).isNotEqualTo(before).isEqualTo(corpus.profile(Side.EU, 55));
        assertThat(sameText || after.offers().equals(before.offers())).isTrue();
    }

    private static SyntheticCorpus grown(long seed, int perSide) {
        SyntheticCorpus corpus = SyntheticCorpus.of(seed, ProfileDetail.CORDIS);
        corpus.grow(perSide);
        return corpus;
    }

    private static List<Profile> profiles(SyntheticCorpus corpus) {
        return IntStream.range(0, corpus.size(Side.EU)).boxed()
                .flatMap(
                        serial -> List.of(corpus.profile(Side.EU, serial), corpus.profile(Side.LATAM, serial)).stream())
                .toList();
    }
}
