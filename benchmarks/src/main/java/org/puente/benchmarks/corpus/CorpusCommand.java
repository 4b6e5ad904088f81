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

/** {@code corpus}: statistics of a real corpus beside those of a synthetic corpus of equal size. */
public final class CorpusCommand {

    private CorpusCommand() {}

    /** Prints a table and, last, both sets of statistics as one line of JSON. */
    public static void run(List<Profile> real, long seed, PrintStream out) {
        SequencedMap<String, String> realFigures = CorpusStatistics.of(real);
        SequencedMap<String, String> syntheticFigures = CorpusStatistics
                .of(ofEqualSize(real, SyntheticCorpus.of(seed, ProfileDetail.CORDIS)));
        out.printf(Locale.ROOT, "%-58s %26s %26s%n", "median / 90 % / 99 % where there are three", "CORDIS",
                "synthetic");
        realFigures.forEach((name, figure) -> out.printf(Locale.ROOT, "%-58s %26s %26s%n", name, figure,
                syntheticFigures.getOrDefault(name, "")));
        out.println(new String(Json.write(Map.of("real", realFigures, "synthetic", syntheticFigures)),
                StandardCharsets.UTF_8));
    }

    /** Generates as many profiles of each side as the real corpus has, evenly mixed. */
    private static List<Profile> ofEqualSize(List<Profile> real, SyntheticCorpus corpus) {
        long europeans = real.stream().filter(it -> it.side() == Side.EU).count();
        List<Profile> profiles = new ArrayList<>();
        for (long i = 0; i < real.size(); i++) {
            boolean isEuropean = (i + 1) * europeans / real.size() > i * europeans / real.size();
            profiles.add(corpus.next(isEuropean ? Side.EU : Side.LATAM));
        }
        return profiles;
    }
}
