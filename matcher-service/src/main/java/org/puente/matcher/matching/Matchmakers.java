package org.puente.matcher.matching;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;

/** Makes matchmakers, of the kind that this service works with. */
@FunctionalInterface
public interface Matchmakers {

    /** One that ranks by this model and has folded nothing. */
    Matchmaker of(Model model);
}
