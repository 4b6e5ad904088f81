package org.puente.benchmarks.engine;

import java.util.stream.Stream;

import org.puente.contract.profile.Profile;

/** Something that keeps lists right, or pretends to. */
interface Contender {

    String name();

    /** Takes the population in, and answers once for everybody whose list it keeps. */
    void build(Stream<Profile> population);

    /** Notes what is to be compared later, once it is built and its memory measured. */
    default void remember() {}

    /** Encodes the record of a change; returns what is left to do and is timed: to take it in and answer. */
    Runnable ready(Change change);

    /** Does what is not to be timed. */
    default void settle() {}

    /** How many times the measured time a full answer would take, as it answers for a part of the owners only. */
    default double extrapolation() {
        return 1;
    }
}
