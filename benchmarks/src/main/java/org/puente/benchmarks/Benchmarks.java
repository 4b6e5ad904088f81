package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.puente.benchmarks.corpus.CorpusCommand;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.engine.DigestCommand;
import org.puente.benchmarks.engine.EngineCommand;
import org.puente.benchmarks.engine.GrowthCommand;
import org.puente.benchmarks.engine.measure.MatchmakerType;
import org.puente.benchmarks.engine.scenario.Workload;
import org.puente.benchmarks.load.EndToEndCommand;
import org.puente.benchmarks.micro.MicroCommand;
import org.puente.benchmarks.quality.CordisProfiles;
import org.puente.benchmarks.quality.QualityCommand;
import org.puente.benchmarks.restart.RestartCommand;

/** The main class: runs one command. Exit code 2 for a wrong command line or a missing file. */
final class Benchmarks {

    private static final String USAGE = """
            usage: benchmarks/run quality --data DIR --pairs PAIRS.csv [--out RUN.tsv.gz] [--no-ablation]
                   benchmarks/run corpus --data DIR [--seed 1]
                   benchmarks/run engine [--per-side N] [--against lucene,accumulator,scoring-accumulator,exhaustive]
                       [--matchmaker NAME] [--profiles cordis|programme]
                       [--case steady|alike|hub|all-edited|mass-withdrawal] [--events 5000] [--seed 1]
                   benchmarks/run growth [--most 500000] [--matchmaker NAME] [--profiles cordis|programme]
                       [--events 5000] [--seed 1]
                   benchmarks/run digest [--per-side 5000] [--events 2000] [--matchmaker NAME]
                       [--profiles cordis|programme] [--seed 1]
                   benchmarks/run end-to-end [--per-side 5000] [--seconds 30] [--rate EVENTS_PER_SECOND] [--heap GIGABYTES]
                       [--seed 1]
                   benchmarks/run restart [--profiles 10000[,100000...]] [--heap GIGABYTES] [--minutes 60] [--seed 1]
                   benchmarks/run micro [--seconds 5]""";

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(Options.of(arguments));
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (NoSuchFileException missing) {
            System.err.println("No such file: " + missing.getFile());
            System.exit(2);
        }
    }

    private static void run(Options options) throws IOException, InterruptedException {
        switch (options.command()) {
            case "quality" -> quality(options);
            case "corpus" -> corpus(options);
            case "engine" -> engine(options);
            case "growth" -> growth(options);
            case "digest" -> digest(options);
            case "end-to-end" -> endToEnd(options);
            case "restart" -> restart(options);
            case "micro" -> micro(options);
            default -> throw new UsageException("No such command: " + options.command());
        }
    }

    private static void quality(Options options) throws IOException {
        Path data = options.path("data");
        Path pairs = options.path("pairs");
        Optional<Path> out = options.value("out").map(Path::of);
        boolean ablation = !options.flag("no-ablation");
        options.done();
        QualityCommand.run(data, pairs, out, ablation, System.out);
    }

    private static void corpus(Options options) throws IOException {
        Path data = options.path("data");
        int seed = options.number("seed", 1);
        options.done();
        CorpusCommand.run(CordisProfiles.read(data).profiles(), seed, System.out);
    }

    private static void engine(Options options) {
        Workload workload = options.choice("case", List.of(Workload.values()), Workload::code, Workload.STEADY);
        int perSide = options.number("per-side", workload == Workload.STEADY ? 10_000 : 1_000);
        ProfileDetail detail = options.choice("profiles", List.of(ProfileDetail.values()), ProfileDetail::code,
                ProfileDetail.CORDIS);
        MatchmakerType matchmaker = matchmaker(options);
        Set<String> baselines = options.value("against").map(names -> Set.of(names.split(",", -1)))
                .orElse(EngineCommand.DEFAULT_BASELINES);
        if (!EngineCommand.BASELINES.containsAll(baselines)) {
            throw new UsageException("--against takes some of " + EngineCommand.BASELINES);
        }
        int seed = options.number("seed", 1);
        int events = options.number("events", 5_000);
        options.done();
        EngineCommand.run(workload, perSide, detail, seed, matchmaker, baselines, events, System.out);
    }

    private static void growth(Options options) {
        int most = options.number("most", 500_000);
        ProfileDetail detail = options.choice("profiles", List.of(ProfileDetail.values()), ProfileDetail::code,
                ProfileDetail.CORDIS);
        MatchmakerType matchmaker = matchmaker(options);
        int seed = options.number("seed", 1);
        int events = options.number("events", 5_000);
        options.done();
        GrowthCommand.run(most, detail, seed, matchmaker, events, System.out);
    }

    private static void digest(Options options) {
        int perSide = options.number("per-side", 5_000);
        ProfileDetail detail = options.choice("profiles", List.of(ProfileDetail.values()), ProfileDetail::code,
                ProfileDetail.CORDIS);
        MatchmakerType matchmaker = matchmaker(options);
        int seed = options.number("seed", 1);
        int events = options.number("events", 2_000);
        options.done();
        DigestCommand.run(perSide, detail, seed, matchmaker, events, System.out);
    }

    private static void endToEnd(Options options) throws IOException, InterruptedException {
        int perSide = options.number("per-side", 5_000);
        int seconds = options.number("seconds", 30);
        int rate = options.number("rate", 0);
        int heap = options.number("heap", 2);
        int seed = options.number("seed", 1);
        options.done();
        EndToEndCommand.run(perSide, seconds, rate == 0 ? OptionalInt.empty() : OptionalInt.of(rate), seed, heap,
                System.out);
    }

    private static void restart(Options options) throws IOException, InterruptedException {
        List<Integer> sizes = options.numbers("profiles", List.of(10_000));
        int heap = options.number("heap", 4);
        int minutes = options.number("minutes", 60);
        boolean warm = !options.flag("no-warm");
        int seed = options.number("seed", 1);
        options.done();
        RestartCommand.run(sizes, warm, seed, heap, minutes, System.out);
    }

    private static void micro(Options options) {
        int seconds = options.number("seconds", 5);
        options.done();
        MicroCommand.run(seconds, System.out);
    }

    private static MatchmakerType matchmaker(Options options) {
        List<MatchmakerType> all = List.of(MatchmakerType.values());
        return options.choice("matchmaker", all, MatchmakerType::code, all.getLast());
    }
}
