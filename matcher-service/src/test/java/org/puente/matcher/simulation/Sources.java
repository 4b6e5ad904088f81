package org.puente.matcher.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.matcher.fixture.RandomRecords;

/** Whoever writes on the input topics; and whoever wrote on the match topic before there was a service. */
final class Sources {

    private final World world;
    private final RandomRecords records;
    private final List<ProducerRecord<byte[], byte[]>> written = new ArrayList<>();

    Sources(World world) {
        this.world = world;
        this.records = new RandomRecords(world.choices().random(), 4 + world.choices().below(8), world.partitioning());
    }

    /** Writes anything. */
    ProducerRecord<byte[], byte[]> write() {
        return write(records.next());
    }

    /** Takes back, changes back or withdraws what this record has said. */
    void undo(ProducerRecord<byte[], byte[]> message) {
        List<ProducerRecord<byte[], byte[]>> same = written.stream().filter(it -> it.topic().equals(message.topic())
                && it.partition().equals(message.partition()) && Arrays.equals(it.key(), message.key())).toList();
        write(same.size() > 1
                ? same.get(same.size() - 2)
                : new ProducerRecord<>(message.topic(), message.partition(), message.key(), null));
    }

    /** Leaves a list that nobody computes, perhaps where it does not belong. */
    void leaveOver() {
        byte[] owner = ProfileId.institution("i" + world.choices().below(4)).key().getBytes(StandardCharsets.UTF_8);
        world.log().append(new ProducerRecord<>(Topics.MATCHES.name(), world.anyPartition(), owner, owner));
    }

    /** All that was ever written, in order, whatever compaction has left of it. */
    List<ProducerRecord<byte[], byte[]>> written() {
        return written;
    }

    private ProducerRecord<byte[], byte[]> write(ProducerRecord<byte[], byte[]> message) {
        written.add(message);
        world.log().append(message);
        return message;
    }
}
