package org.puente.matcher.matching;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.snapshot.Snapshot;

/** Makes matchmakers, of the kind that this service works with. */
public interface Matchmakers {

    /** One that ranks by this model and has folded nothing. */
    Matchmaker of(Model model);

    /**
     * One that goes on from there.
     *
     * @throws IllegalArgumentException if the snapshot cannot be of such a matchmaker
     */
    Matchmaker goingOnFrom(Snapshot snapshot);
}
