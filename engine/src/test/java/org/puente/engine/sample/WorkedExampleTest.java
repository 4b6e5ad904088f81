package org.puente.engine.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Explanation;
import org.puente.engine.Explanation.Part;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that explains the score tells what the engine computes. */
class WorkedExampleTest {

    private static final ProfileId ANDEAN = ProfileId.valueChain("coffee-ec-pe");
    private static final ProfileId IBERIAN = ProfileId.valueChain("coffee-es-pt");

    private final Matchmaker matchmaker = Innovact.matchmaker();
    private final String page = Files.readString(Path.of("..", "docs", "matching.md"));

    WorkedExampleTest() throws IOException {}

    @Test
    void everyRowOfTheExampleIsComputedAgain() {
        Explanation explanation = explain(ANDEAN, IBERIAN);
        List<String> rows = explanation.parts().stream().map(WorkedExampleTest::row).toList();
        assertThat(example().lines().filter(line -> line.matches("\\| [a-z-]+ \\| [0-9].*")))
                .containsExactlyElementsOf(rows);
        assertThat(example()).contains("| **score, confidence** | | | **%s** | **%s** |"
                .formatted(number(explanation.confidence()), number(explanation.score())));
    }

    @Test
    void everySentenceOfTheExampleIsSaid() {
        assertThat(example()).contains(sentences(ANDEAN, IBERIAN, "they-offer-what-you-need"))
                .contains(sentences(IBERIAN, ANDEAN, "they-seek-what-you-offer"))
                .contains(sentences(ANDEAN, IBERIAN, "other-kind-of-land"));
    }

    @Test
    void theWeightsAreThoseOfTheInitialModel() {
        TreeMap<String, String> told = new TreeMap<>();
        page.substring(0, page.indexOf("## Texts")).lines().map(line -> line.split(" \\| ", 3))
                .filter(cells -> cells.length == 3 && cells[1].matches("[0-9,]+"))
                .forEach(cells -> told.put(cells[0].substring(2), cells[1]));
        TreeMap<String, String> weights = new TreeMap<>();
        Models.initial().weights().forEach((factor, weight) -> weights.put(factor, number(weight)));
        assertThat(told).isEqualTo(weights);
        assertThat(page).contains("minimum score of " + number(Models.initial().minimumScore()))
                .contains("that scores " + number(Models.initial().fairness().newcomerFloor()));
    }

    private String example() {
        return page.substring(page.indexOf("## A worked example"), page.indexOf("## Models"));
    }

    private Explanation explain(ProfileId owner, ProfileId candidate) {
        return matchmaker.explain(owner, candidate).orElseThrow();
    }

    private String sentences(ProfileId owner, ProfileId candidate, String code) {
        Explanation explanation = explain(owner, candidate);
        Reason reason = Stream
                .concat(explanation.against().stream(),
                        explanation.parts().stream().flatMap(part -> part.reasons().stream()))
                .filter(it -> it.code().equals(code)).findFirst().orElseThrow();
        return '"' + Wording.in("en").sentence(reason) + '"';
    }

    private static String row(Part part) {
        return "| %s | %s | %s | %s | %s |".formatted(part.factor(), number(part.weight()), number(part.value()),
                number(part.known()), number(part.points()));
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
