package org.puente.matcher.models.api;

import java.util.List;

import org.puente.contract.control.Model;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.engine.Models;
import org.puente.matcher.matching.Matching;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.stereotype.Component;

/** Models in the bodies of requests. What they leave out, revision and statistics, is as in the model in force. */
@Component
public class SubmittedModels {

    private final Matching matching;

    SubmittedModels(Matching matching) {
        this.matching = matching;
    }

    /**
     * Reads a model, which may be one for engines of another revision.
     *
     * @throws ProblemException if it breaks a rule, or weighs other factors than the engine that it is for
     */
    public Model read(byte[] body) {
        return switch (ControlReader.modelStrictly(body, matching.model())) {
            case Reading.Accepted<Model>(Model model) -> checked(model, Models.isOurs(model)
                    ? Models.problems(model)
                    : List.of());
            case Reading.Refused<Model>(List<Problem> problems) ->
                throw new ProblemException(ProblemType.INVALID_MODEL, problems);
        };
    }

    /**
     * Reads a model that this engine is to rank by.
     *
     * @throws ProblemException also if it is for engines of another revision
     */
    public Model readOurs(byte[] body) {
        Model model = read(body);
        return checked(model, Models.isOurs(model)
                ? List.of()
                : List.of(new Problem("/revision", "revision", "This engine's revision is " + Models.REVISION)));
    }

    private static Model checked(Model model, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_MODEL, problems);
        }
        return model;
    }
}
