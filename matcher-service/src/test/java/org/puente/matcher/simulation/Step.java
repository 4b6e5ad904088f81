package org.puente.matcher.simulation;

/** A loop of the service, one step at a time. */
@FunctionalInterface
interface Step {

    /** Takes the next step; returns whether there was anything to do. */
    boolean take();
}
