package org.puente.matcher.inputs;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * What the fold counts. Each folded record counts once, as accepted, tombstone or rejected; alarm when the lag does not
 * fall, or when rejections appear at all.
 */
final class FoldMeters {

    private final Counter accepted;
    private final Counter tombstones;
    private final Counter rejected;

    FoldMeters(MeterRegistry registry, FoldProgress progress) {
        accepted = records(registry, "accepted");
        tombstones = records(registry, "tombstone");
        rejected = records(registry, "rejected");
        Gauge.builder("puente.fold.lag", progress, FoldProgress::lag)
                .description("Records of the input topics that wait to be folded").baseUnit("records")
                .register(registry);
    }

    void count(Decoded decoded, ConsumerRecord<byte[], byte[]> message) {
        switch (decoded) {
            case Decoded.Rejected _ -> rejected.increment();
            case Decoded.Accepted _ when message.value() == null -> tombstones.increment();
            case Decoded.Accepted _ -> accepted.increment();
        }
    }

    private static Counter records(MeterRegistry registry, String outcome) {
        return Counter.builder("puente.fold.records").tag("outcome", outcome).description("Records folded")
                .register(registry);
    }
}
