package org.puente.matcher.inputs;

import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;

/** Follows which model the log names, driven by the fold's thread. */
public interface ModelChanges {

    /** Puts the model in force that the log names last, before anything is folded. Later calls do nothing. */
    void begin(Consumer<byte[], byte[]> consumer, BooleanSupplier cancelled);

    /** The fold has reached a record that names a model, or none. */
    void fold(Change.ModelNamed change);

    /**
     * Continues a switch to another model. Called after each step of the fold once the fold has reached the end of the
     * log.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void step() throws InterruptedException;

    /** Gives up a switch that is under way. */
    void end();
}
