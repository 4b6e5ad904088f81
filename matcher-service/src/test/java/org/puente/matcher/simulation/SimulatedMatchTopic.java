package org.puente.matcher.simulation;

import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.puente.contract.topic.Topics;
import org.puente.matcher.matches.ListWriter;
import org.puente.matcher.matches.MatchTopic;

/** The match topic on the simulated log; now and then the broker does not answer. */
record SimulatedMatchTopic(SimulatedLog log, Luck luck) implements MatchTopic {

    @Override
    public ListWriter open(int partition) {
        if (luck.strikes(20)) {
            throw new TimeoutException("No coordinator");
        }
        int epoch = log.init(partition);
        if (luck.strikes(20)) {
            throw new TimeoutException("The epoch has begun, and nobody learns of it");
        }
        return new SimulatedWriter(partition, epoch, log, luck);
    }

    @Override
    public void read(int partition, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        var messages = log.partition(Topics.MATCHES.name(), partition).read(0, Integer.MAX_VALUE).messages();
        if (luck.strikes(10)) {
            messages.subList(0, luck.below(messages.size() + 1)).forEach(reader);
            throw new TimeoutException("Lost while reading");
        }
        messages.forEach(reader);
    }
}
