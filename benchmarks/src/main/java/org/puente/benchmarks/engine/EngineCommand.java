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
import org.puente.benchmarks.corpus.Fill;
import org.puente.benchmarks.engine.Measurement.Extent;
import org.puente.contract.control.Model;
import org.puente.contract.reading.Json;

import com.fasterxml.jackson.annotation.JsonInclude;

/** {@code engine}: changes per second of a matchmaker beside its peers, on the same profiles in the same run. */
public final class EngineCommand {

    /** The names of all peers. */
    public static final Set<String> PEERS = Set.of("lucene", "accumulator", "scoring-accumulator", "exhaustive");

    /** Of those that need no patience. */
    public static final Set<String> USUAL_PEERS = Set.of("lucene", "accumulator", "exhaustive");

    private final Scenario scenario;
    private final Matchmakers which;
    private final int changes;
    private final PrintStream out;

    private EngineCommand(Scenario scenario, Matchmakers which, int changes, PrintStream out) {
        this.scenario = scenario;
        this.which = which;
        this.changes = changes;
        this.out = out;
    }

    /**
     * Prints a table and, last, its figures as one line of JSON.
     *
     * @param perSide profiles on each side
     * @param against names of {@link #PEERS}
     * @param changes how many are timed, at most
     */
    public static void run(Case what, int perSide, Fill fill, long seed, Matchmakers which, Set<String> against,
            int changes, PrintStream out) {
        new EngineCommand(new Scenario(what, perSide, fill, seed), which, changes, out).run(against);
    }

    private void run(Set<String> against) {
        out.printf(Locale.ROOT, "%s, %,d profiles on each side, told as in %s, seed %d%n%n", scenario.what().code(),
                scenario.perSide(), scenario.fill().code(), scenario.seed());
        out.println("                       events/s     p50 us     p99 us  encode us    build s  bytes/profile");
        Model model = scenario.model();
        KeptRight matchmaker = new KeptRight(which, model, 2 * scenario.perSide());
        Trial trial = trial(matchmaker);
        List<Trial> peers = new ArrayList<>();
        against.stream().sorted().filter(name -> !name.equals(which.code()))
                .forEach(name -> peers.add(trial(peer(name, model))));
        Map<String, Double> ratio = new LinkedHashMap<>();
        peers.forEach(peer -> ratio.put(peer.name(),
                rounded(trial.measured().perSecond() / peer.measured().perSecond())));
        out.printf(Locale.ROOT, "%nlists asked for again after an event: %.2f, changed: %.2f%n", matchmaker.asked(),
                matchmaker.affected());
        ratio.forEach((peer, times) -> out.printf(Locale.ROOT, "%s: %.2f times %s%n", which.code(), times, peer));
        boolean whole = matchmaker.extrapolation() == 1;
        if (!whole) {
            out.printf(Locale.ROOT,
                    "%s keeps one list in %.0f; its times and counts are extrapolated, its memory is not%n",
                    which.code(), matchmaker.extrapolation());
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

    private Contender peer(String name, Model model) {
        return switch (name) {
            case "lucene" -> new Lucene(model);
            case "accumulator" -> Accumulator.additive(model);
            case "scoring-accumulator" -> Accumulator.scoring(model);
            default -> new KeptRight(Matchmakers.EXHAUSTIVE, model, 2 * scenario.perSide());
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The last line. Bytes are of a matchmaker that keeps every list; candidates of one that counts them. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Result(int perSide, double eventsPerSecond, Map<String, Double> ratio,
            @Nullable Long bytesPerProfile, double affectedLists, @Nullable Double scoredCandidates) {}
}
