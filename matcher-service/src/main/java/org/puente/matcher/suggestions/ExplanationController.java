package org.puente.matcher.suggestions;

import org.puente.contract.profile.ProfileId;
import org.puente.engine.Explanation;
import org.puente.http.problem.ProblemException;
import org.puente.http.problem.ProblemType;
import org.puente.matcher.http.Asked;
import org.puente.matcher.matching.Matching;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why, or why not, two profiles are suggested to each other. Computed, so as fresh as the fold. */
@RestController
class ExplanationController {

    private final Matching matching;

    ExplanationController(Matching matching) {
        this.matching = matching;
    }

    /** Explains any two known profiles to both of them. */
    @GetMapping("/api/explanations/{kindA}/{slugA}/{kindB}/{slugB}")
    WordedExplanation explain(@PathVariable String kindA, @PathVariable String slugA, @PathVariable String kindB,
            @PathVariable String slugB, @RequestParam(defaultValue = "en") String lang) {
        ProfileId a = Asked.id(kindA, slugA);
        ProfileId b = Asked.id(kindB, slugB);
        return WordedExplanation.of(explanation(a, b), explanation(b, a), Asked.language(lang));
    }

    private Explanation explanation(ProfileId owner, ProfileId candidate) {
        return matching.explain(owner, candidate)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }
}
