package org.puente.engine.rule;

import org.puente.contract.decision.PairState;
import org.puente.engine.profile.EncodedProfile;

/**
 * All that a rule may read.
 *
 * @param you          whose list the suggestion would be in
 * @param they         who would be suggested
 * @param pair         where the decisions on the two stand
 * @param youAreFull   whether the owner has as many agreed partnerships as it can take
 * @param theyAreFull  whether the candidate has
 * @param today        in days since 1970-01-01; {@link Long#MIN_VALUE} while the day is unknown
 * @param score        of the pair, micro-points
 * @param minimumScore that the model asks of a suggestion, micro-points
 */
public record RuleContext(EncodedProfile you, EncodedProfile they, PairState pair, boolean youAreFull,
        boolean theyAreFull,
        long today, int score, int minimumScore) {}
