package org.puente.matcher.api.decisions;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.decision.Pair;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.DecisionReader;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.matcher.api.Explanations;
import org.puente.matcher.api.RequestParameters;
import org.puente.matcher.writing.Acknowledged;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What parties and coordinators say of a pair. */
@RestController
@RequestMapping("/api/decisions/{kindA}/{slugA}/{kindB}/{slugB}")
class DecisionController {

    private static final String WRITERS = "SCOPE_decisions:write";

    private final DecisionLog log;
    private final Pairs pairs;
    private final Explanations explanations;

    DecisionController(DecisionLog log, Pairs pairs, Explanations explanations) {
        this.log = log;
        this.pairs = pairs;
        this.explanations = explanations;
    }

    /** Where the pair stands. */
    @GetMapping
    PairView pair(@PathVariable String kindA, @PathVariable String slugA, @PathVariable String kindB,
            @PathVariable String slugB, @Nullable Authentication reader) {
        boolean trusted = reader != null && reader.getAuthorities().stream()
                .anyMatch(authority -> WRITERS.equals(authority.getAuthority()));
        return pairs.view(known(kindA, slugA, kindB, slugB), trusted);
    }

    /**
     * Records a verdict in place of the actor's standing one.
     *
     * @param by   one of the two profiles, or {@code coordinator}
     * @param body the decision record
     */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Acknowledged decide(@PathVariable String kindA, @PathVariable String slugA, @PathVariable String kindB,
            @PathVariable String slugB, @RequestParam String by, @RequestBody byte[] body) {
        DecisionKey key = key(known(kindA, slugA, kindB, slugB), by);
        return switch (DecisionReader.readStrictly(key, body)) {
            case Reading.Accepted<Decision>(Decision decision) -> Acknowledged.at(log.write(key, decision));
            case Reading.Refused<Decision>(List<Problem> problems) ->
                throw new ProblemException(ProblemType.INVALID_DECISION, problems);
        };
    }

    /** Takes an actor's standing verdict back. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Acknowledged takeBack(@PathVariable String kindA, @PathVariable String slugA, @PathVariable String kindB,
            @PathVariable String slugB, @RequestParam String by) {
        Pair pair = RequestParameters.pair(RequestParameters.id(kindA, slugA), RequestParameters.id(kindB, slugB));
        return Acknowledged.at(log.write(key(pair, by), null));
    }

    private Pair known(String kindA, String slugA, String kindB, String slugB) {
        ProfileId a = RequestParameters.id(kindA, slugA);
        ProfileId b = RequestParameters.id(kindB, slugB);
        explanations.of(a, b);
        return RequestParameters.pair(a, b);
    }

    private static DecisionKey key(Pair pair, String by) {
        return Stream.of(Actor.values()).filter(actor -> Pairs.name(pair, actor).equals(by)).findFirst()
                .map(actor -> new DecisionKey(pair, actor))
                .orElseThrow(() -> RequestParameters.wrongly("by", "actor",
                        "One of the two profiles decides, or the coordinator"));
    }
}
