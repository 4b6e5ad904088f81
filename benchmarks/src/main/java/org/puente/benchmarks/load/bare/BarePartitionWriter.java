package org.puente.benchmarks.load.bare;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.puente.benchmarks.load.watch.ListWrite;

/** Writes the records of one partition as its owner does: in consecutive transactions of one producer. */
final class BarePartitionWriter implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final List<ProducerRecord<byte[], byte[]>> messages;

    BarePartitionWriter(String bootstrapServers, String topic, int partition, List<ListWrite> writes) {
        messages = writes.stream().map(ListWrite::message).map(message -> new ProducerRecord<>(topic, partition, null,
                message.key(), message.value(), message.headers())).toList();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true,
                        "transactional.id", topic + "-" + partition, "delivery.timeout.ms", 10_000,
                        "request.timeout.ms", 5_000),
                new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Returns once all records are committed; committing fails if the broker refused any. */
    void write() {
        for (int from = 0; from < messages.size(); from += BareWriter.MOST_IN_BATCH) {
            producer.beginTransaction();
            for (ProducerRecord<byte[], byte[]> message : messages.subList(from,
                    Math.min(messages.size(), from + BareWriter.MOST_IN_BATCH))) {
                var _ = producer.send(message);
            }
            producer.commitTransaction();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
