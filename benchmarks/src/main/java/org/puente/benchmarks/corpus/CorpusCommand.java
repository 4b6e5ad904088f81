package org.puente.benchmarks.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.puente.contract.profile.Profile;
import org.puente.contract.reading.Json;
import org.puente.contract.vocabulary.Side;

/** {@code corpus}: the portrait of a real corpus beside that of a synthetic one of as many profiles. */
public final class CorpusCommand {

    private CorpusCommand() {}

    /** Prints a table and, last, both portraits as one line of JSON. */
    public static void run(List<Profile> real, long seed, PrintStream out) {
        SequencedMap<String, String> one = CorpusStatistics.of(real);
        SequencedMap<String, String> other = CorpusStatistics
                .of(likewise(real, SyntheticCorpus.of(seed, ProfileDetail.CORDIS)));
        out.printf(Locale.ROOT, "%-58s %26s %26s%n", "median / 90 % / 99 % where there are three", "CORDIS",
                "synthetic");
        one.forEach((name, figure) -> out.printf(Locale.ROOT, "%-58s %26s %26s%n", name, figure,
                other.getOrDefault(name, "")));
        out.println(new String(Json.write(Map.of("real", one, "synthetic", other)), StandardCharsets.UTF_8));
    }

    /** As many of both sides, evenly mixed. */
    private static List<Profile> likewise(List<Profile> real, SyntheticCorpus corpus) {
        long europeans = real.stream().filter(it -> it.side() == Side.EU).count();
        List<Profile> profiles = new ArrayList<>();
        for (long i = 0; i < real.size(); i++) {
            boolean isEuropean = (i + 1) * europeans / real.size() > i * europeans / real.size();
            profiles.add(corpus.next(isEuropean ? Side.EU : Side.LATAM));
        }
        return profiles;
    }
}
