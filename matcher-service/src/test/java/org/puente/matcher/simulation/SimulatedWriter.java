package org.puente.matcher.simulation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.puente.matcher.lists.ListWriter;

/**
 * A transactional producer of one epoch. A write may fail before the log has anything, in the middle, after its commit
 * was decided or after it was done: to whoever wrote, all look the same.
 */
final class SimulatedWriter implements ListWriter {

    private static final int ONE_IN = 25;

    private final int partition;
    private final int epoch;
    private final World world;
    private boolean usable = true;

    SimulatedWriter(int partition, int epoch, World world) {
        this.partition = partition;
        this.epoch = epoch;
        this.world = world;
    }

    /** A transaction of nothing does not reach the broker, and so proves nothing. */
    @Override
    public void write(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (!usable) {
            throw new AssertionError("A writer that has failed is used again");
        }
        usable = false;
        if (!messages.isEmpty() || !offsets.isEmpty()) {
            fail("before anything is sent");
            send(messages);
            if (world.choices().strikes(ONE_IN)) {
                world.log().prepare(partition);
                throw new TimeoutException("The commit is decided, and nobody learns of it");
            }
            world.log().commit(partition, epoch);
            fail("after the commit");
        }
        usable = true;
    }

    @Override
    public void close() {
        usable = false;
    }

    private void send(List<ProducerRecord<byte[], byte[]>> messages) {
        SimulatedPartition lists = world.lists(partition);
        Transaction transaction = world.log().begin(partition, epoch);
        var held = lists.latest();
        for (ProducerRecord<byte[], byte[]> message : messages) {
            fail("in the middle of a transaction");
            var latest = held.get(new String(message.key(), StandardCharsets.UTF_8));
            if (Arrays.equals(latest == null ? null : latest.value(), message.value())) {
                throw new AssertionError("The topic has this list already: " + message);
            }
            lists.append(message, transaction);
        }
    }

    private void fail(String when) {
        if (world.choices().strikes(ONE_IN)) {
            throw new TimeoutException("Lost " + when);
        }
    }
}
