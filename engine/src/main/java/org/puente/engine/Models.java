package org.puente.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.reading.Problem;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Factors;

/** The model that ranks until the log names another, and which factors a model may weigh. */
public final class Models {

    /**
     * The revision of this engine's formulas, analysers and vocabularies. A change that could change any score makes a
     * new one.
     */
    public static final String REVISION = "3";

    private static final Model INITIAL = new Model("evidence-1", REVISION, 10, 110_000,
            Map.of("complementarity", 300_000, "chain-and-step", 170_000, "theme", 42_000, "sdg", 60_000, "territory",
                    50_000, "maturity", 90_000, "language", 65_000, "network", 223_000),
            new Fairness(1, 1, 110_000, Model.FULL_SCORE), Statistics.NONE);
    private static final Set<String> FACTORS = Factors.all(new Lexicon(), INITIAL).stream().map(Factor::code)
            .collect(Collectors.toUnmodifiableSet());

    private Models() {}

    /** The model that ranks while the log has none. */
    public static Model initial() {
        return INITIAL;
    }

    /** Whether the model was made for this engine; no other may be ranked by. */
    public static boolean isOurs(Model model) {
        return model.revision().equals(REVISION);
    }

    /**
     * The weights of factors that this engine does not have, and the factors that have no weight; empty if the model
     * may be used. To be checked where models are accepted: a matchmaker ignores unknown weights and gives a factor
     * without a weight the weight 0.
     */
    public static List<Problem> problems(Model model) {
        Stream<Problem> unknown = model.weights().keySet().stream().filter(code -> !FACTORS.contains(code))
                .map(code -> new Problem("/weights/" + code.replace("~", "~0").replace("/", "~1"), "factor",
                        "A model weighs only factors that the engine has."));
        Stream<Problem> missing = FACTORS.stream().filter(code -> !model.weights().containsKey(code)).sorted()
                .map(code -> new Problem("/weights", "factor",
                        "A model weighs every factor: " + code + " is missing."));
        return Stream.concat(unknown, missing).toList();
    }
}
