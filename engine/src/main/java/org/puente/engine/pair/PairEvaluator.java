package org.puente.engine.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.PairState;
import org.puente.contract.match.Match;
import org.puente.engine.Explanation;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.rule.Refusal;
import org.puente.engine.rule.RuleContext;
import org.puente.engine.rule.Rules;
import org.puente.engine.score.Factor;

/** Evaluates single pairs by the model, the standing decisions and the day. */
public final class PairEvaluator {

    private final Model model;
    private final Scoring scoring;
    private final Decisions decisions;
    private long today = Long.MIN_VALUE;

    public PairEvaluator(List<Factor> factors, Model model, Decisions decisions) {
        this.model = model;
        this.scoring = new Scoring(factors, model);
        this.decisions = decisions;
    }

    public Model model() {
        return model;
    }

    /** The day in days since 1970-01-01; {@link Long#MIN_VALUE} while it is unknown. */
    public long today() {
        return today;
    }

    /** The day that expiry is evaluated on; null while it is unknown. */
    @Nullable
    public LocalDate day() {
        return today == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(today);
    }

    public void today(@Nullable LocalDate day) {
        today = day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    public boolean isDeclined(Pair pair) {
        return decisions.state(pair) == PairState.DECLINED;
    }

    public boolean isFull(EncodedProfile profile) {
        return decisions.agreements(profile.id()) >= profile.conditions().partnerships();
    }

    public int score(EncodedProfile a, EncodedProfile b) {
        return scoring.score(a, b);
    }

    /** Whether a profile may have matches at all: it is neither expired nor full. */
    public boolean isAvailable(EncodedProfile profile) {
        return !profile.conditions().expiredOn(today) && !isFull(profile);
    }

    /** The match of a candidate for an owner, given the score of the pair; empty if a rule refuses it. */
    public Optional<Match> match(EncodedProfile owner, EncodedProfile candidate, int score) {
        return permits(owner, candidate, score)
                ? Optional.of(suggestion(owner, candidate, score))
                : Optional.empty();
    }

    /** Whether all rules permit the candidate in the owner's list, given the score of the pair. */
    public boolean permits(EncodedProfile owner, EncodedProfile candidate, int score) {
        return Rules.permit(context(owner, candidate, score));
    }

    /** The match of a candidate that the rules permit, given the score of the pair. */
    public Match suggestion(EncodedProfile owner, EncodedProfile candidate, int score) {
        return new Match(candidate.id(), score, scoring.confidence(owner, candidate),
                scoring.reasons(owner, candidate));
    }

    public Explanation explain(EncodedProfile owner, EncodedProfile candidate) {
        int score = score(owner, candidate);
        RuleContext context = context(owner, candidate, score);
        List<Refusal> refusals = Rules.refusals(context);
        Explanation.Outcome outcome = refusals.isEmpty()
                ? new Explanation.Permitted()
                : new Explanation.Refused(refusals);
        return new Explanation(owner.id(), candidate.id(), model.version(), outcome, score,
                scoring.confidence(owner, candidate), scoring.parts(owner, candidate),
                scoring.against(owner, candidate), scoring.toRaise(owner, candidate));
    }

    private RuleContext context(EncodedProfile owner, EncodedProfile candidate, int score) {
        return new RuleContext(owner, candidate, decisions.state(owner.id(), candidate.id()), isFull(owner),
                isFull(candidate), today, score, model.minimumScore());
    }
}
