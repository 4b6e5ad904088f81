package org.puente.matcher.control;

import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Keeps one key of the control topic right, for as long as one instance owns partition 0 of the lists. */
public interface ControlWriter {

    /** The record to write now, if any. Asked often; costs little and waits for nothing. */
    Optional<ProducerRecord<byte[], byte[]>> due();
}
