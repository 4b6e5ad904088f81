package org.puente.matcher.inputs;

import java.util.Optional;

import org.puente.contract.control.Model;
import org.puente.engine.Event;

/** The change that a record on the log states. */
public sealed interface Change {

    /** An event that matchmakers fold. */
    record Happened(Event event) implements Change {}

    /** The model to rank by, perhaps one for engines of another revision; empty if the log names none. */
    record ModelNamed(Optional<Model> model) implements Change {}
}
