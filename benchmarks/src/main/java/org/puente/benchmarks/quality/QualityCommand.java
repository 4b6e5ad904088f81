package org.puente.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Models;
import org.puente.engine.vector.Census;

/**
 * {@code quality}: ranks partners for every institution of the CORDIS files and measures how many real ones are found.
 */
public final class QualityCommand {

    private final CordisProfiles corpus;
    private final Truth truth;
    private final PrintStream out;

    private QualityCommand(CordisProfiles corpus, Truth truth, PrintStream out) {
        this.corpus = corpus;
        this.truth = truth;
        this.out = out;
    }

    /**
     * Prints a table and, last, the figures of the whole model as one line of JSON.
     *
     * @param data     folder of the CORDIS files
     * @param pairs    partnerships that happened later, as CSV
     * @param run      file for the rankings, gzipped
     * @param ablation whether to rank once more without each part of the model
     */
    public static void run(Path data, Path pairs, Optional<Path> run, boolean ablation, PrintStream out)
            throws IOException {
        new QualityCommand(CordisProfiles.read(data), Truth.read(pairs), out).run(run, ablation);
    }

    private void run(Optional<Path> file, boolean ablation) throws IOException {
        List<Profile> profiles = corpus.profiles();
        Model model = Models.initial().refitted(Models.initial().version() + ".n" + profiles.size(),
                statistics(profiles));
        out.printf(Locale.ROOT, "model %s on %,d profiles%n%n", model.version(), profiles.size());
        Ranker ranker = new Ranker(model, profiles);
        Map<ProfileId, List<Ranked>> rankings = ranker.rankings();
        if (file.isPresent()) {
            RunFile.write(file.get(), rankings);
        }
        Evaluation whole = Evaluation.of(rankings, corpus, truth);
        out.println("             queries  nDCG@10  R@50   MRR");
        print("EU -> LATAM", whole.eu());
        print("        new", whole.euNew());
        print("LATAM -> EU", whole.latam());
        print("        new", whole.latamNew());
        out.printf(Locale.ROOT, "European lists: coverage %.3f, newcomer share %.3f, Gini %.3f%n%n", whole.coverage(),
                whole.newcomerShare(), whole.gini());
        if (ablation) {
            out.println("without            nDCG@10: EU   new    LATAM  new    coverage  newcomers  Gini");
            print("(nothing)", whole);
            SortedSet<String> factors = ranker.knownFactors();
            Ablation.of(model, factors).entrySet().parallelStream()
                    .map(it -> Map.entry(it.getKey(), evaluated(it.getValue(), profiles)))
                    .forEachOrdered(it -> print(it.getKey(), it.getValue()));
            out.println("Of factors that know nothing of these profiles nothing is lost: " + model.weights().keySet()
                    .stream().filter(factor -> !factors.contains(factor)).collect(Collectors.joining(", ")));
            out.println();
        }
        out.println(new String(Json.write(whole), StandardCharsets.UTF_8));
    }

    private Evaluation evaluated(Model model, List<Profile> profiles) {
        return Evaluation.of(new Ranker(model, profiles).rankings(), corpus, truth);
    }

    private void print(String direction, Measures it) {
        out.printf(Locale.ROOT, "%s  %7d    %.3f  %.3f  %.3f%n", direction, it.queries(), it.ndcg(), it.recall(),
                it.mrr());
    }

    private void print(String part, Evaluation it) {
        out.printf(Locale.ROOT, "%-18s          %.3f  %.3f  %.3f  %.3f  %.3f     %.3f      %.3f%n", part,
                it.eu().ndcg(), it.euNew().ndcg(), it.latam().ndcg(), it.latamNew().ndcg(), it.coverage(),
                it.newcomerShare(), it.gini());
    }

    private static Statistics statistics(List<Profile> profiles) {
        Census census = new Census();
        profiles.forEach(census::add);
        return census.statistics();
    }
}
