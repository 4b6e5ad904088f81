package org.puente.matcher.matching;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.snapshot.Snapshot;

/** Makes the matchmakers of this service. */
public interface Matchmakers {

    /** A matchmaker that ranks by this model and has folded nothing. */
    Matchmaker of(Model model);

    /**
     * A matchmaker that continues from this snapshot.
     *
     * @throws IllegalArgumentException if the snapshot is not one of such a matchmaker
     */
    Matchmaker restored(Snapshot snapshot);
}
