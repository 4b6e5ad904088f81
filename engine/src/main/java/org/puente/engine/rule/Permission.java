package org.puente.engine.rule;

/** What a rule says of a suggestion. */
sealed interface Permission permits Permission.Granted, Refusal {

    /** Nothing against it. */
    record Granted() implements Permission {}

    /** The one grant there needs to be. */
    Granted GRANTED = new Granted();
}
