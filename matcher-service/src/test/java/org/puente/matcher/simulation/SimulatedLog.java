package org.puente.matcher.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.Partitioning;

/**
 * A log that keeps Kafka's promises: a transactional id has one epoch, each opening begins the next one and ends what
 * the one before left behind, and whoever writes with an older one is fenced.
 */
final class SimulatedLog {

    private static final Transaction NONE = new Transaction();
    static {
        NONE.commit();
    }

    private final Map<TopicPartition, SimulatedPartition> partitions = new LinkedHashMap<>();
    private final Map<Integer, Integer> epochs = new TreeMap<>();
    private final Map<Integer, Transaction> transactions = new TreeMap<>();

    SimulatedLog(Partitioning partitioning) {
        partitioning.all(Topics.ALL).forEach(partition -> partitions.put(partition, new SimulatedPartition()));
    }

    /** Of any topic. */
    SimulatedPartition partition(String topic, int partition) {
        SimulatedPartition found = partitions.get(new TopicPartition(topic, partition));
        if (found == null) {
            throw new IllegalArgumentException(topic + "-" + partition);
        }
        return found;
    }

    /** The ends that readers may come to, of all partitions of these topics. */
    Map<TopicPartition, Long> ends(List<Topic> topics) {
        List<String> names = topics.stream().map(Topic::name).toList();
        return partitions.entrySet().stream().filter(it -> names.contains(it.getKey().topic()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().stableEnd()));
    }

    /** Writes without a transaction. */
    void append(ProducerRecord<byte[], byte[]> message) {
        partition(message.topic(), message.partition()).append(message, NONE);
    }

    /** Begins a writer's epoch for this partition's lists and ends what earlier ones left behind. */
    int init(int id) {
        end(id);
        return epochs.merge(id, 1, Integer::sum);
    }

    /** @throws ProducerFencedException if a later epoch has begun */
    Transaction begin(int id, int epoch) {
        check(id, epoch);
        Transaction transaction = new Transaction();
        transactions.put(id, transaction);
        return transaction;
    }

    /** @throws ProducerFencedException if a later epoch has begun */
    void commit(int id, int epoch) {
        check(id, epoch);
        pending(id).prepare();
        end(id);
    }

    /** Decides to commit, and lets readers wait to learn of it. */
    void prepare(int id) {
        pending(id).prepare();
    }

    /** The coordinator ends what was left behind; whoever left it undecided is fenced. */
    void expire(int id) {
        if (transactions.containsKey(id)) {
            init(id);
        }
    }

    private Transaction pending(int id) {
        @Nullable
        Transaction transaction = transactions.get(id);
        if (transaction == null) {
            throw new IllegalStateException("No transaction of " + id);
        }
        return transaction;
    }

    private void end(int id) {
        Transaction transaction = transactions.remove(id);
        if (transaction != null) {
            transaction.end();
            partition(Topics.MATCHES.name(), id).mark(transaction);
        }
    }

    private void check(int id, int epoch) {
        if (epochs.getOrDefault(id, 0) != epoch) {
            throw new ProducerFencedException("Epoch " + epoch + " of the writer of partition " + id + " is over");
        }
    }
}
