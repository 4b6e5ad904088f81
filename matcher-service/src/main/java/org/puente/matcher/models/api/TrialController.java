package org.puente.matcher.models.api;

import java.net.URI;

import org.puente.matcher.models.trial.TrialRun;
import org.puente.matcher.models.trial.Trials;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trials of models. An instance knows those that it was asked for itself. */
@RestController
@RequestMapping("/api/model/trials")
class TrialController {

    private final Trials trials;
    private final SubmittedModels submitted;

    TrialController(Trials trials, SubmittedModels submitted) {
        this.trials = trials;
        this.submitted = submitted;
    }

    /** Tries a model. */
    @PostMapping
    ResponseEntity<TrialAnswer> start(@RequestBody byte[] body) {
        TrialRun run = trials.start(submitted.readOurs(body));
        return ResponseEntity.accepted().location(URI.create("/api/model/trials/" + run.id()))
                .body(TrialAnswer.of(run));
    }

    /** What has come of it. */
    @GetMapping("/{id}")
    TrialAnswer trial(@PathVariable String id) {
        return trials.find(id).map(TrialAnswer::of)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }
}
