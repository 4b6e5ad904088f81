package org.puente.engine.score;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.contract.match.Reason;
import org.puente.engine.kit.History;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link Factor} promises, of every factor; the seed is printed on failure and taken from {@code -Dseed=...}. */
class FactorsTest {

    private static final int FULL = 1_000_000;

    @RepeatedTest(4)
    void everyFactorKeepsItsPromisesOnRandomProfiles() {
        long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
        Random random = new Random(seed);
        History history = new History(seed, 20);
        Model model = history.model();
        Lexicon lexicon = new Lexicon();
        ProfileEncoder encoder = new ProfileEncoder(lexicon, model);
        List<EncodedProfile> profiles = Stream.generate(history::profile).limit(60).map(encoder::encode).toList();
        for (Factor factor : Factors.all(lexicon, model)) {
            for (EncodedProfile a : profiles) {
                profiles.forEach(b -> check(factor, a, b, random.nextInt(FULL + 1),
                        "seed %d, %s of %s and %s".formatted(seed, factor.code(), a.id(), b.id())));
            }
        }
    }

    private static void check(Factor factor, EncodedProfile a, EncodedProfile b, int points, String where) {
        int value = factor.value(a, b);
        int known = factor.known(a, b);
        assertThat(value).as(where).isBetween(0, FULL).isEqualTo(factor.value(b, a));
        assertThat(known).as(where).isBetween(0, FULL).isEqualTo(factor.known(b, a));
        List<Reason> reasons = factor.reasons(a, b, points);
        assertThat(reasons).as(where).allMatch(reason -> reason.points() >= 0);
        assertThat(reasons.stream().mapToInt(Reason::points).sum()).as(where).isLessThanOrEqualTo(points);
        assertThat(known > 0 || reasons.isEmpty()).as("%s: nothing for missing data", where).isTrue();
        List<Shortfall> shortfalls = factor.shortfalls(a, b);
        assertThat(shortfalls.stream().mapToInt(Shortfall::value).sum()).as(where).isLessThanOrEqualTo(FULL - value);
        assertThat(factor.reasonCodes()).as(where).containsAll(reasons.stream().map(Reason::code).toList())
                .containsAll(shortfalls.stream().map(Shortfall::code).toList());
    }
}
