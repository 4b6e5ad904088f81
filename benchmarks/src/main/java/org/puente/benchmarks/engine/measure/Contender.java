package org.puente.benchmarks.engine.measure;

import java.util.stream.Stream;

import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.profile.Profile;

/** A program under measurement: a matchmaker or a baseline that maintains lists, fully or in part. */
public interface Contender {

    String name();

    /** Indexes the population and computes every maintained list once. */
    void build(Stream<Profile> population);

    /**
     * Records the state that {@link #afterChange} compares with; called after {@link #build}, once memory is measured.
     */
    default void recordLists() {}

    /** Encodes the record of a change and returns the timed rest: applying the change and answering. */
    Runnable prepare(Change change);

    /** Untimed bookkeeping after a change. */
    default void afterChange() {}

    /** Factor from measured to full time, above 1 if only a sample of the lists is maintained. */
    default double extrapolation() {
        return 1;
    }
}
