package org.puente.engine;

import org.puente.engine.encoding.Encoded;
import org.puente.engine.index.Contest;
import org.puente.engine.index.Group;

/**
 * A list in the making.
 *
 * @param others the camp that candidates come from
 */
record Making(DeepList list, Judge judge, Camp others) implements Contest {

    @Override
    public int floor(Group group) {
        return list.threshold(group);
    }

    @Override
    public void enter(int slot, int score) {
        Encoded candidate = others.at(slot);
        Group group = Group.of(candidate);
        if (list.takes(slot, score, group) && judge.permits(list.owner(), candidate, score)) {
            list.enter(slot, score, group, out -> {});
        }
    }
}
