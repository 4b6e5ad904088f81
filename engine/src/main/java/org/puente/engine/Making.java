package org.puente.engine;

import org.puente.engine.encoding.Encoded;
import org.puente.engine.index.Contest;
import org.puente.engine.index.Group;

/**
 * A list in the making.
 *
 * @param owner  whose it will be
 * @param others the camp that candidates come from
 */
record Making(Encoded owner, DeepList list, Judge judge, Camp others) implements Contest {

    @Override
    public int floor(Group group) {
        return list.threshold(group);
    }

    @Override
    public void enter(int slot, int score) {
        Encoded candidate = others.at(slot);
        Group group = Group.of(candidate);
        if (list.takes(slot, score, group, others) && judge.permits(owner, candidate, score)) {
            list.enter(slot, score, group, others, out -> {});
        }
    }
}
