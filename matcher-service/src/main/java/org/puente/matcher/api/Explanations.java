package org.puente.matcher.api;

import java.time.Duration;

import org.puente.contract.profile.ProfileId;
import org.puente.engine.Explanation;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.matching.Matching;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.stereotype.Component;

/** Why, or why not, pairs of known profiles. Who is known is known once the log has been read. */
@Component
public class Explanations {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Matching matching;
    private final FoldProgress progress;

    Explanations(Matching matching, FoldProgress progress) {
        this.matching = matching;
        this.progress = progress;
    }

    /**
     * Explains the second profile to the first.
     *
     * @throws ProblemException if one of them is unknown, or may only seem so because the log has not been read yet
     */
    public Explanation of(ProfileId owner, ProfileId candidate) {
        return matching.explain(owner, candidate).orElseThrow(() -> progress.caughtUp()
                ? new ProblemException(ProblemType.UNKNOWN_RESOURCE)
                : new ProblemException(ProblemType.NOT_YET).retryAfter(SOON));
    }
}
