package org.puente.engine.incremental;

import org.puente.contract.match.Match;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/** Reads the entries of an owner's list as matches. */
record MatchReader(EncodedProfile owner, PairEvaluator evaluator, ReasonEncoding encoding, Candidates candidates) {

    /** Evaluates confidence and reasons of a candidate that has not been read before. */
    Match evaluate(int slot, int score) {
        return evaluator.suggestion(owner, candidates.at(slot), score);
    }
}
