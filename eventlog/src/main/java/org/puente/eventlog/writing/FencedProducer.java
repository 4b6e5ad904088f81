package org.puente.eventlog.writing;

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
import org.puente.eventlog.KafkaClients;

/** Writes in transactions of one transactional id. After any failure, a fence included, it is of no further use. */
public final class FencedProducer implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final ConsumerGroupMetadata group;

    /**
     * Fences older producers of this transactional id; blocks until the broker has answered.
     *
     * @param group whose offsets are committed with the records
     */
    public FencedProducer(KafkaClients clients, String transactionalId, ConsumerGroupMetadata group,
            Duration transactionTimeout) {
        this.group = group;
        this.producer = clients.producer(transactionalId,
                Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId,
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(transactionTimeout.toMillis())));
        try {
            producer.initTransactions();
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /**
     * Writes these records and commits these offsets, all or none. Returns once the log has them.
     *
     * @throws KafkaException if another producer has fenced this one, or if it is not known whether the log has them
     */
    public void write(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> offsets) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sends = new ArrayList<>(messages.size());
        messages.forEach(message -> sends.add(producer.send(message)));
        if (!offsets.isEmpty()) {
            producer.sendOffsetsToTransaction(offsets, group);
        }
        producer.commitTransaction();
        sends.forEach(FencedProducer::acknowledged);
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
