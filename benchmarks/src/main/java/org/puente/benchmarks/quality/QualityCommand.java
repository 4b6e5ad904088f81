package org.puente.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Models;
import org.puente.engine.vector.Census;

/** Ranks partners for every institution of the CORDIS files and says how many of the real ones were found. */
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
     * Prints a table and, last, the whole model's figures as one line of JSON.
     *
     * @param data     folder of the CORDIS files
     * @param pairs    partnerships that happened later, as CSV
     * @param run      where the rankings go, gzipped
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
        out.println("                    EU -> LATAM                       LATAM -> EU");
        out.println("without             nDCG@10 R@50  MRR  new nDCG@10    nDCG@10 R@50  MRR  new nDCG@10"
                + "    coverage newcomers Gini");
        Ranker ranker = new Ranker(model, profiles);
        Map<ProfileId, List<Ranked>> rankings = ranker.rankings();
        Evaluation whole = Evaluation.of(rankings, corpus, truth);
        print("nothing", whole);
        if (file.isPresent()) {
            RunFile.write(file.get(), rankings);
        }
        if (ablation) {
            Ablation.of(model).forEach((part, without) -> print(part,
                    Evaluation.of(new Ranker(without, profiles).rankings(), corpus, truth)));
        }
        out.printf(Locale.ROOT, "%nplaces left empty in the lists: %.3f%n", ranker.emptyPlaces(model.k()));
        out.println(new String(Json.write(whole), StandardCharsets.UTF_8));
    }

    private void print(String part, Evaluation it) {
        out.printf(Locale.ROOT,
                "%-18s  %.3f  %.3f %.3f  %.3f           %.3f  %.3f %.3f  %.3f           %.3f    %.3f     %.3f%n", part,
                it.eu().ndcg(), it.eu().recall(), it.eu().mrr(), it.euNew().ndcg(), it.latam().ndcg(),
                it.latam().recall(), it.latam().mrr(), it.latamNew().ndcg(), it.coverage(), it.newcomerShare(),
                it.gini());
    }

    private static Statistics statistics(List<Profile> profiles) {
        Census census = new Census();
        profiles.forEach(census::add);
        return census.statistics();
    }
}
