package org.puente.matcher.simulation;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.inputs.Decoded;
import org.puente.matcher.inputs.Decoder;

/** Decodes each record once for everybody, since decoding is pure and most of a history's cost. */
final class OnceDecoder extends Decoder {

    private final Map<ConsumerRecord<byte[], byte[]>, Decoded> known = new HashMap<>();

    OnceDecoder(Partitioning partitioning) {
        super(partitioning);
    }

    @Override
    public Decoded decode(ConsumerRecord<byte[], byte[]> message) {
        return known.computeIfAbsent(message, super::decode);
    }
}
