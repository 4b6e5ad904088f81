package org.puente.benchmarks.engine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.VocabularySize;
import org.puente.benchmarks.engine.measure.MatchmakerContender;
import org.puente.benchmarks.engine.measure.MatchmakerType;
import org.puente.benchmarks.engine.measure.Measurement;
import org.puente.benchmarks.engine.measure.Measurement.Extent;
import org.puente.benchmarks.engine.measure.Trial;
import org.puente.benchmarks.engine.scenario.Scenario;
import org.puente.benchmarks.engine.scenario.Workload;
import org.puente.contract.control.Model;
import org.puente.contract.reading.Json;

/** {@code growth}: time for a change in samples of growing size, each a prefix of the next. */
public final class GrowthCommand {

    private static final int[] SIZES = {10_000, 50_000, 200_000, 500_000};

    private GrowthCommand() {}

    /**
     * Prints a table and, last, its figures as one line of JSON.
     *
     * @param most    the largest size, on each side
     * @param changes number of timed changes for each size, at most
     */
    public static void run(int most, ProfileDetail detail, long seed, MatchmakerType type, int changes,
            PrintStream out) {
        out.printf(Locale.ROOT, "%s, steady, told as in %s, seed %d%n%n", type.code(), detail.code(), seed);
        out.println(
                "   per side  us/event     p50 us     p99 us    build s bytes/profile      words   topics  partners");
        List<Size> sizes = new ArrayList<>();
        IntStream all = most < SIZES[0] ? IntStream.of(most) : IntStream.of(SIZES).filter(size -> size <= most);
        all.forEach(size -> sizes.add(size(new Scenario(Workload.STEADY, size, detail, seed), type, changes, out)));
        Size first = sizes.getFirst();
        Size last = sizes.getLast();
        out.printf(Locale.ROOT, "%ntime for an event grows as the number of profiles to the %.2f, words to the %.2f%n",
                exponent(first.perSide(), last.perSide(), first.microsPerEvent(), last.microsPerEvent()),
                exponent(first.perSide(), last.perSide(), first.vocabulary().words(), last.vocabulary().words()));
        out.println(new String(Json.write(Map.of("sizes", sizes)), StandardCharsets.UTF_8));
    }

    private static Size size(Scenario scenario, MatchmakerType type, int changes, PrintStream out) {
        VocabularySize vocabulary = scenario.corpus().vocabulary();
        Model model = scenario.model();
        Trial trial = Trial.of(new MatchmakerContender(type, model, 2 * scenario.perSide()), scenario,
                Extent.of(changes, scenario));
        Measurement it = trial.measured();
        double micros = 1e6 / it.perSecond();
        out.printf(Locale.ROOT, "%,11d %,9.1f %,10.1f %,10.1f %,10.1f %,13d %,10d %,8d %,9d%n", scenario.perSide(),
                micros,
                it.p50() / 1e3, it.p99() / 1e3, trial.build() / 1e9, trial.bytes(), vocabulary.words(),
                vocabulary.topics(), vocabulary.partners());
        return new Size(scenario.perSide(), micros, trial.bytes(), vocabulary);
    }

    private static double exponent(double from, double to, double before, double after) {
        return from == to ? Double.NaN : Math.log(after / before) / Math.log(to / from);
    }

    /** The figures of one size. */
    private record Size(int perSide, double microsPerEvent, long bytesPerProfile, VocabularySize vocabulary) {}
}
