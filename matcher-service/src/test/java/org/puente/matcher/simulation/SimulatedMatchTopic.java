package org.puente.matcher.simulation;

import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.puente.matcher.lists.ListWriter;
import org.puente.matcher.lists.MatchTopic;

/** The match topic on the simulated log; now and then the broker does not answer. */
record SimulatedMatchTopic(World world) implements MatchTopic {

    @Override
    public ListWriter open(int partition) {
        if (world.choices().strikes(20)) {
            throw new TimeoutException("No coordinator");
        }
        int epoch = world.log().init(partition);
        if (world.choices().strikes(20)) {
            throw new TimeoutException("The epoch has begun, and nobody learns of it");
        }
        return new SimulatedWriter(partition, epoch, world);
    }

    @Override
    public void read(int partition, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        var messages = world.lists(partition).read(0, Integer.MAX_VALUE).messages();
        if (world.choices().strikes(10)) {
            messages.subList(0, world.choices().below(messages.size() + 1)).forEach(reader);
            throw new TimeoutException("Lost while reading");
        }
        messages.forEach(reader);
    }
}
