package org.puente.matcher.matches;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.puente.matcher.kafka.KafkaClients;

/**
 * The one producer that may write a partition's lists. Opening it fences every older one for good, wherever it
 * runs; all it writes is written in transactions. After any failure it is of no further use: close it, open another.
 */
final class ListWriter implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final ConsumerGroupMetadata group;

    /** Fences older writers of the partition; blocks until the broker has answered. */
    ListWriter(KafkaClients clients, int partition, ConsumerGroupMetadata group, Duration transactionTimeout) {
        this.group = group;
        this.producer = clients.producer("puente-lists-" + partition,
                Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "puente-lists-" + partition,
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(transactionTimeout.toMillis())));
        try {
            producer.initTransactions();
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Writes these records and commits these offsets, all or none. Returns once the broker has them. */
    void write(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> offsets) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sends = new ArrayList<>(messages.size());
        messages.forEach(message -> sends.add(producer.send(message)));
        if (!offsets.isEmpty()) {
            producer.sendOffsetsToTransaction(offsets, group);
        }
        producer.commitTransaction();
        sends.forEach(ListWriter::acknowledged);
    }

    @Override
    public void close() {
        producer.close(CLOSE);
    }

    private static void acknowledged(Future<RecordMetadata> send) {
        try {
            send.get();
        } catch (ExecutionException refused) {
            throw new KafkaException("A committed transaction has lost a record", refused.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}
