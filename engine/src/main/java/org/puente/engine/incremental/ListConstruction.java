package org.puente.engine.incremental;

import org.puente.engine.index.CandidateCollector;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/** Collects the candidates of a search into the owner's list, as far as the rules permit them. */
record ListConstruction(EncodedProfile owner, MaintainedList list, PairEvaluator evaluator,
        Candidates candidates) implements CandidateCollector {

    @Override
    public int floor(CandidateGroup group) {
        return list.threshold(group);
    }

    @Override
    public void enter(int slot, int score) {
        EncodedProfile candidate = candidates.at(slot);
        CandidateGroup group = CandidateGroup.of(candidate);
        if (list.takes(slot, score, group, candidates) && evaluator.permits(owner, candidate, score)) {
            list.enter(slot, score, group, candidates, out -> {});
        }
    }
}
