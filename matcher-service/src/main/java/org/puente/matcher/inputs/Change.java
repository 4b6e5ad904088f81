package org.puente.matcher.inputs;

import java.util.Optional;

import org.puente.contract.control.Model;
import org.puente.engine.Event;

/** What a record on the log says. */
public sealed interface Change {

    /** Something happened that matchmakers fold. */
    record Happened(Event event) implements Change {}

    /** This is the model to rank by, perhaps one for engines of another revision; without one, the log names none. */
    record ModelNamed(Optional<Model> model) implements Change {}
}
