package org.puente.matcher.api;

import org.puente.contract.profile.ProfileId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why, or why not, two profiles are suggested to each other. Computed, so as fresh as the fold. */
@RestController
class ExplanationController {

    private final Explanations explanations;

    ExplanationController(Explanations explanations) {
        this.explanations = explanations;
    }

    /** Explains any two known profiles to both of them. */
    @GetMapping("/api/explanations/{kindA}/{slugA}/{kindB}/{slugB}")
    WordedExplanation explain(@PathVariable String kindA, @PathVariable String slugA, @PathVariable String kindB,
            @PathVariable String slugB, @RequestParam(defaultValue = "en") String lang) {
        ProfileId a = RequestParameters.id(kindA, slugA);
        ProfileId b = RequestParameters.id(kindB, slugB);
        return WordedExplanation.of(explanations.of(a, b), explanations.of(b, a), RequestParameters.language(lang));
    }
}
