package org.puente.matcher.lists;

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

/** Writes a partition's lists in transactions of one transactional id, which is what fences. */
final class FencedProducer implements ListWriter {

    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final ConsumerGroupMetadata group;

    /** Fences older writers of the partition; blocks until the broker has answered. */
    FencedProducer(KafkaClients clients, int partition, ConsumerGroupMetadata group, Duration transactionTimeout) {
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

    @Override
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
