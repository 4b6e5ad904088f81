package org.puente.engine.rule;

import org.puente.contract.decision.PairState;
import org.puente.engine.profile.EncodedProfile;

/**
 * Everything that a rule may read.
 *
 * @param owner           the profile whose list the candidate would be in
 * @param candidate       the profile that would be suggested
 * @param pair            where the decisions on the two stand
 * @param ownerIsFull     whether the owner has as many agreed partnerships as it can take
 * @param candidateIsFull whether the candidate has
 * @param today           in days since 1970-01-01; {@link Long#MIN_VALUE} while the day is unknown
 * @param score           of the pair, micro-points
 * @param minimumScore    that the model asks of a suggestion, micro-points
 */
public record RuleContext(EncodedProfile owner, EncodedProfile candidate, PairState pair, boolean ownerIsFull,
        boolean candidateIsFull,
        long today, int score, int minimumScore) {}
