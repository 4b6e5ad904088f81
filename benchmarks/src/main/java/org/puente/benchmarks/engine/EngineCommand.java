package org.puente.benchmarks.engine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.engine.baseline.AccumulatorBaseline;
import org.puente.benchmarks.engine.baseline.LuceneBaseline;
import org.puente.benchmarks.engine.measure.Contender;
import org.puente.benchmarks.engine.measure.MatchmakerContender;
import org.puente.benchmarks.engine.measure.MatchmakerType;
import org.puente.benchmarks.engine.measure.Measurement;
import org.puente.benchmarks.engine.measure.Measurement.Extent;
import org.puente.benchmarks.engine.measure.Trial;
import org.puente.benchmarks.engine.scenario.Scenario;
import org.puente.benchmarks.engine.scenario.Workload;
import org.puente.contract.control.Model;
import org.puente.contract.reading.Json;

import com.fasterxml.jackson.annotation.JsonInclude;

/** {@code engine}: changes per second of a matchmaker beside baselines, on equal profiles in one run. */
public final class EngineCommand {

    /** The names of all baselines. */
    public static final Set<String> BASELINES = Set.of("lucene", "accumulator", "scoring-accumulator", "exhaustive");

    /** The baselines that run by default; they take a few minutes. */
    public static final Set<String> DEFAULT_BASELINES = Set.of("lucene", "accumulator", "exhaustive");

    private final Scenario scenario;
    private final MatchmakerType type;
    private final int changes;
    private final PrintStream out;

    private EngineCommand(Scenario scenario, MatchmakerType type, int changes, PrintStream out) {
        this.scenario = scenario;
        this.type = type;
        this.changes = changes;
        this.out = out;
    }

    /**
     * Prints a table and, last, its figures as one line of JSON.
     *
     * @param perSide profiles on each side
     * @param names   names of {@link #BASELINES}
     * @param changes number of timed changes, at most
     */
    public static void run(Workload workload, int perSide, ProfileDetail detail, long seed, MatchmakerType type,
            Set<String> names,
            int changes, PrintStream out) {
        new EngineCommand(new Scenario(workload, perSide, detail, seed), type, changes, out).run(names);
    }

    private void run(Set<String> names) {
        out.printf(Locale.ROOT, "%s, %,d profiles on each side, told as in %s, seed %d%n%n", scenario.workload().code(),
                scenario.perSide(), scenario.detail().code(), scenario.seed());
        out.println("                       events/s     p50 us     p99 us  encode us    build s  bytes/profile");
        Model model = scenario.model();
        MatchmakerContender matchmaker = new MatchmakerContender(type, model, 2 * scenario.perSide());
        Trial trial = trial(matchmaker);
        List<Trial> baselines = new ArrayList<>();
        names.stream().sorted().filter(name -> !name.equals(type.code()))
                .forEach(name -> baselines.add(trial(baseline(name, model))));
        Map<String, Double> ratio = new LinkedHashMap<>();
        baselines.forEach(baseline -> ratio.put(baseline.name(),
                rounded(trial.measured().perSecond() / baseline.measured().perSecond())));
        out.printf(Locale.ROOT, "%nlists asked for again after an event: %.2f, changed: %.2f%n", matchmaker.reread(),
                matchmaker.affected());
        ratio.forEach(
                (baseline, times) -> out.printf(Locale.ROOT, "%s: %.2f times %s%n", type.code(), times, baseline));
        boolean whole = matchmaker.extrapolation() == 1;
        if (!whole) {
            out.printf(Locale.ROOT,
                    "%s keeps one list in %.0f; its times and counts are extrapolated, its memory is not%n",
                    type.code(), matchmaker.extrapolation());
        }
        out.println(new String(Json.write(new Result(scenario.perSide(), rounded(trial.measured().perSecond()), ratio,
                whole ? trial.bytes() : null, rounded(matchmaker.affected()), matchmaker.scored())),
                StandardCharsets.UTF_8));
    }

    private Trial trial(Contender contender) {
        Trial trial = Trial.of(contender, scenario, Extent.of(changes, scenario));
        Measurement it = trial.measured();
        out.printf(Locale.ROOT, "%-19s %,11.1f %,10.1f %,10.1f %,10.1f %,10.1f %,14d%n", trial.name(), it.perSecond(),
                it.p50() / 1e3, it.p99() / 1e3, it.encode() / 1e3 / it.changes(), trial.build() / 1e9, trial.bytes());
        return trial;
    }

    private Contender baseline(String name, Model model) {
        return switch (name) {
            case "lucene" -> new LuceneBaseline(model);
            case "accumulator" -> AccumulatorBaseline.additive(model);
            case "scoring-accumulator" -> AccumulatorBaseline.scoring(model);
            default -> new MatchmakerContender(MatchmakerType.EXHAUSTIVE, model, 2 * scenario.perSide());
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /**
     * The line of JSON. Null: bytes if only a sample of the lists is maintained, candidates if they are not counted.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Result(int perSide, double eventsPerSecond, Map<String, Double> ratio,
            @Nullable Long bytesPerProfile, double affectedLists, @Nullable Double scoredCandidates) {}
}
