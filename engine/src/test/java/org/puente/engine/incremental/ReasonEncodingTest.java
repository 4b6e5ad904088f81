package org.puente.engine.incremental;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Models;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.score.Factors;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonEncodingTest {

    private static final List<String> CODES = Factors.all(new Lexicon(), Models.initial()).stream()
            .flatMap(factor -> factor.reasonCodes().stream()).distinct().toList();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void decodesWhatItEncodedWhateverTheReasonsAndHoweverManyDifferentOnes() {
        ReasonEncoding encoding = new ReasonEncoding(200);
        List<Match> matches = Stream.generate(this::match).limit(2_000).toList();
        List<int[]> notes = matches.parallelStream().map(encoding::note).toList();
        assertThat(IntStream.range(0, matches.size())
                .mapToObj(i -> encoding.read(matches.get(i).candidate(), matches.get(i).score(), notes.get(i)[0],
                        notes.get(i), 1,
                        notes.get(i).length)))
                .as("seed %d", seed).isEqualTo(matches);
    }

    private Match match() {
        return new Match(ProfileId.institution("some"), points(), points(),
                Stream.generate(this::reason).limit(random.nextInt(4)).toList());
    }

    private Reason reason() {
        return new Reason(CODES.get(random.nextInt(CODES.size())), points(),
                Stream.generate(() -> "topic:" + random.nextInt(50))
                        .limit(random.nextInt(3) == 0 ? random.nextInt(20) : 1).toList());
    }

    /** Often the least or the most that there can be. */
    private int points() {
        return Math.clamp(random.nextInt(-200_000, 1_200_000), 0, 1_000_000);
    }
}
