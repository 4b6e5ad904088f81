package org.puente.engine.incremental;

import org.puente.engine.index.CandidateCollector;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/**
 * A list in the making.
 *
 * @param owner  whose it will be
 * @param others the camp that candidates come from
 */
record ListConstruction(EncodedProfile owner, MaintainedList list, PairEvaluator judge,
        Camp others) implements CandidateCollector {

    @Override
    public int floor(CandidateGroup group) {
        return list.threshold(group);
    }

    @Override
    public void enter(int slot, int score) {
        EncodedProfile candidate = others.at(slot);
        CandidateGroup group = CandidateGroup.of(candidate);
        if (list.takes(slot, score, group, others) && judge.permits(owner, candidate, score)) {
            list.enter(slot, score, group, others, out -> {});
        }
    }
}
