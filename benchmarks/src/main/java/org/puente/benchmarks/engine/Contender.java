package org.puente.benchmarks.engine;

import java.util.stream.Stream;

import org.puente.contract.profile.Profile;
import org.puente.engine.encoding.Encoded;

/** Something that keeps lists right, or pretends to. */
interface Contender {

    String name();

    /** Takes the population in, and answers once for everybody whose list it keeps. */
    void build(Stream<Profile> population);

    /** Notes what is to be compared later, once it is built and its memory measured. */
    default void remember() {}

    /** Takes a change in and answers whatever it answers. Timed. */
    void apply(Change change, Encoded profile);

    /** Does what is not to be timed. */
    default void settle() {}

    /** Whether applying a change includes the encoding of its record. */
    default boolean encodes() {
        return false;
    }

    /** How many times the measured time a full answer would take, as it answers for a part of the owners only. */
    default double extrapolation() {
        return 1;
    }
}
