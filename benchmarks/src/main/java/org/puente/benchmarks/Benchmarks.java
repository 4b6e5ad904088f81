package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.puente.benchmarks.quality.QualityCommand;

/** Runs one command. Exit code 2 for words it does not know. */
final class Benchmarks {

    private static final String USAGE = """
            usage: benchmarks/run quality --data DIR --pairs PAIRS.csv [--out RUN.tsv.gz] [--no-ablation]""";

    private Benchmarks() {}

    public static void main(String[] words) throws IOException {
        try {
            run(Options.of(words));
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
    }

    private static void run(Options options) throws IOException {
        switch (options.command()) {
            case "quality" -> {
                Path data = options.path("data");
                Path pairs = options.path("pairs");
                Optional<Path> out = options.value("out").map(Path::of);
                boolean ablation = !options.flag("no-ablation");
                options.done();
                QualityCommand.run(data, pairs, out, ablation, System.out);
            }
            default -> throw new UsageException("No such command: " + options.command());
        }
    }
}
