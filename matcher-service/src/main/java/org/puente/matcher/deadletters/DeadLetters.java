package org.puente.matcher.deadletters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.reading.PartitionReading;
import org.puente.matcher.inputs.Decoded;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.InputTopics;
import org.puente.matcher.inputs.RejectedOffsets;

/**
 * Rejected records on their way to the dead-letter topic: read again from the log and labelled. The offset up to which
 * a partition's rejections were sent is committed, in the ownership group, by the transaction that sends them: none is
 * sent twice and none is left out. Those compacted away or deleted in the meantime have nothing left to send.
 */
public class DeadLetters {

    /** Few enough that their transaction fits into memory even if each has the largest size allowed. */
    private static final int MOST_AT_ONCE = 100;

    private final KafkaClients clients;
    private final Decoder decoder;
    private final RejectedOffsets rejected;
    private final FoldProgress progress;
    private final String group;

    /** @param group holds the offsets of the rejected records that were sent */
    public DeadLetters(KafkaClients clients, Decoder decoder, RejectedOffsets rejected, FoldProgress progress,
            String group) {
        this.clients = clients;
        this.decoder = decoder;
        this.rejected = rejected;
        this.progress = progress;
        this.group = group;
    }

    /** Forgets what former owners of this partition have sent. */
    public void resume(int partition) {
        try (Consumer<byte[], byte[]> observer = observer()) {
            forget(observer.committed(inputs(partition)));
        }
    }

    /** The group that holds the offsets of what was sent, as seen by a client that is not its member. */
    public ConsumerGroupMetadata group() {
        try (Consumer<byte[], byte[]> observer = observer()) {
            return observer.groupMetadata();
        }
    }

    /** Whether rejected records of this partition wait. */
    public boolean waiting(int partition) {
        return rejected.anyWaiting(inputs(partition));
    }

    /** The next rejected records of this partition, at most a hundred of each topic. */
    public Rejections next(int partition) {
        if (!waiting(partition)) {
            return Rejections.NONE;
        }
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> sent = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-rejections-" + partition, Map.of())) {
            for (TopicPartition input : inputs(partition)) {
                NavigableSet<Long> offsets = new TreeSet<>(rejected.waiting(input, MOST_AT_ONCE));
                if (!offsets.isEmpty()) {
                    sent.put(input, new OffsetAndMetadata(offsets.last() + 1));
                    messages.addAll(read(consumer, input, offsets));
                }
            }
        }
        return new Rejections(messages, sent);
    }

    /** The offsets that say that everything folded so far has been sent; none while rejected records wait. */
    public Rejections settled(int partition) {
        Map<TopicPartition, OffsetAndMetadata> folded = new HashMap<>();
        inputs(partition).forEach(input -> folded.put(input, new OffsetAndMetadata(progress.position(input))));
        return waiting(partition) ? Rejections.NONE : new Rejections(List.of(), folded);
    }

    /** Forgets rejected records below these offsets: they have been sent. */
    public void forget(Map<TopicPartition, OffsetAndMetadata> sent) {
        sent.forEach((input, offset) -> {
            if (offset != null) {
                rejected.sentBelow(input, offset.offset());
            }
        });
    }

    private List<ProducerRecord<byte[], byte[]>> read(Consumer<byte[], byte[]> consumer, TopicPartition input,
            NavigableSet<Long> offsets) {
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
        consumer.assign(Set.of(input));
        offsets.headSet(consumer.beginningOffsets(Set.of(input)).getOrDefault(input, 0L)).clear();
        while (!offsets.isEmpty()) {
            consumer.seek(input, offsets.first());
            for (ConsumerRecord<byte[], byte[]> message : PartitionReading.next(consumer, input)) {
                if (offsets.contains(message.offset())
                        && decoder.decode(message) instanceof Decoded.Rejected refusal) {
                    messages.add(DeadLetter.of(message, refusal));
                }
            }
            offsets.headSet(consumer.position(input)).clear();
        }
        return messages;
    }

    private Consumer<byte[], byte[]> observer() {
        return clients.consumer("puente-rejections-sent",
                Map.of(ConsumerConfig.GROUP_ID_CONFIG, group));
    }

    private static Set<TopicPartition> inputs(int partition) {
        return InputTopics.ALL.stream().map(topic -> new TopicPartition(topic.name(), partition))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
