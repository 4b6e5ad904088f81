package org.puente.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.PairState;
import org.puente.contract.match.Match;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.factor.Factor;
import org.puente.engine.rule.Refusal;
import org.puente.engine.rule.Rules;
import org.puente.engine.rule.Situation;

/** Judges single pairs by the model, and by decisions and day as they stand; knows of no lists. */
final class Judge {

    private final Model model;
    private final Scoring scoring;
    private final Decisions decisions;
    private long today = Long.MIN_VALUE;

    Judge(List<Factor> factors, Model model, Decisions decisions) {
        this.model = model;
        this.scoring = new Scoring(factors, model);
        this.decisions = decisions;
    }

    Model model() {
        return model;
    }

    /** In days since 1970-01-01; {@link Long#MIN_VALUE} while it is unknown. */
    long today() {
        return today;
    }

    /** Null while it is unknown. */
    @Nullable
    LocalDate day() {
        return today == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(today);
    }

    void today(@Nullable LocalDate day) {
        today = day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    boolean isDeclined(Pair pair) {
        return decisions.state(pair) == PairState.DECLINED;
    }

    boolean isFull(Encoded profile) {
        return decisions.agreements(profile.id()) >= profile.conditions().partnerships();
    }

    int score(Encoded a, Encoded b) {
        return scoring.score(a, b);
    }

    /** Whether it may be suggested to anybody, and anybody to it: neither expired nor full. */
    boolean isAvailable(Encoded profile) {
        return !profile.conditions().expiredOn(today) && !isFull(profile);
    }

    /** The suggestion of the candidate to the owner, with the score that they have, if the rules permit it. */
    Optional<Match> match(Encoded owner, Encoded candidate, int score) {
        return permits(owner, candidate, score)
                ? Optional.of(suggestion(owner, candidate, score))
                : Optional.empty();
    }

    /** Whether the rules permit to suggest the candidate to the owner, with the score that they have. */
    boolean permits(Encoded owner, Encoded candidate, int score) {
        return Rules.permit(situation(owner, candidate, score));
    }

    /** A suggestion that the rules permit. */
    Match suggestion(Encoded owner, Encoded candidate, int score) {
        return new Match(candidate.id(), score, scoring.confidence(owner, candidate),
                scoring.reasons(owner, candidate));
    }

    Explanation explain(Encoded owner, Encoded candidate) {
        int score = score(owner, candidate);
        Situation situation = situation(owner, candidate, score);
        List<Refusal> refusals = Rules.refusals(situation);
        Explanation.Outcome outcome = refusals.isEmpty()
                ? new Explanation.Permitted()
                : new Explanation.Refused(refusals);
        return new Explanation(owner.id(), candidate.id(), model.version(), outcome, score,
                scoring.confidence(owner, candidate), scoring.parts(owner, candidate),
                scoring.against(owner, candidate), scoring.toRaise(owner, candidate));
    }

    private Situation situation(Encoded owner, Encoded candidate, int score) {
        return new Situation(owner, candidate, decisions.state(owner.id(), candidate.id()), isFull(owner),
                isFull(candidate), today, score, model.minimumScore());
    }
}
