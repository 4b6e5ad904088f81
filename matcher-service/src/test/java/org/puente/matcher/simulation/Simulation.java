package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.control.Model;
import org.puente.contract.topic.Topics;
import org.puente.engine.Models;
import org.puente.matcher.RandomRecords;
import org.puente.matcher.kafka.Partitioning;

/**
 * A history of some instances, some partitions and few profiles, in which everything fails now and then, and a calm end
 * in which nothing does.
 */
final class Simulation {

    private static final int STEPS = 600;
    private static final int SLUGS = 10;
    private static final int LONGEST_END = 2_000;

    private final Luck luck;
    private final Partitioning partitioning;
    private final Model model;
    private final SimulatedLog log;
    private final SimulatedStore store;
    private final RandomRecords records;
    private final List<ProducerRecord<byte[], byte[]>> written = new ArrayList<>();
    private final List<SimulatedInstance> instances = new ArrayList<>();

    /** The seed says everything. */
    Simulation(long seed) {
        luck = new Luck(seed);
        partitioning = new Partitioning(1 + luck.below(3));
        model = model();
        log = new SimulatedLog(partitioning);
        store = new SimulatedStore(luck);
        records = new RandomRecords(luck.random(), SLUGS, partitioning);
        IntStream.rangeClosed(0, luck.below(3)).forEach(_ -> instances.add(start()));
    }

    /** Lets it all happen. */
    void run() {
        for (int step = 0; step < STEPS; step++) {
            happen();
        }
        luck.calmDown();
        partitions().forEach(this::settle);
        for (int round = 0; goOn(); round++) {
            if (round == LONGEST_END) {
                throw new AssertionError("It does not come to rest");
            }
        }
    }

    Model ranking() {
        return model;
    }

    Partitioning partitioning() {
        return partitioning;
    }

    SimulatedLog log() {
        return log;
    }

    SimulatedStore store() {
        return store;
    }

    /** Everything that was ever put on the input topics, in order, whatever compaction has left of it. */
    List<ProducerRecord<byte[], byte[]>> written() {
        return written;
    }

    private void happen() {
        int dice = luck.below(100);
        if (dice < 15) {
            put();
        } else if (dice < 17) {
            instances.set(luck.below(instances.size()), start());
        } else if (dice < 22) {
            assign(luck.below(partitioning.partitions()));
        } else if (dice < 24) {
            luck.anyOf(instances).disown(luck.below(partitioning.partitions()));
        } else if (dice < 27) {
            log.expire(luck.below(partitioning.partitions()));
        } else if (dice < 29) {
            compact();
        } else if (luck.below(150) == 0) {
            store.forget();
        } else {
            work();
        }
    }

    private void put() {
        ProducerRecord<byte[], byte[]> message = records.next();
        written.add(message);
        log.append(message);
    }

    /** To another instance, which the one before may or may not be told. */
    private void assign(int partition) {
        SimulatedInstance owner = luck.anyOf(instances);
        if (luck.below(2) == 0) {
            instances.stream().filter(other -> other != owner).forEach(other -> other.disown(partition));
        }
        owner.own(partition);
    }

    /** One loop of one instance takes some steps, while all others stand still. */
    private void work() {
        Step loop = luck.anyOf(luck.anyOf(instances).loops());
        for (int steps = luck.below(6); steps >= 0; steps--) {
            loop.take();
        }
    }

    private void compact() {
        TopicPartition any = luck.anyOf(partitioning.all(Topics.ALL));
        SimulatedPartition partition = log.partition(any.topic(), any.partition());
        partition.compact(luck.below(Math.toIntExact(partition.stableEnd()) + 1));
    }

    private SimulatedInstance start() {
        return new SimulatedInstance(model, log, store, luck, partitioning);
    }

    /** Gives the partition to one instance alone, and ends what is left behind of its transactions. */
    private void settle(int partition) {
        log.expire(partition);
        SimulatedInstance owner = luck.anyOf(instances);
        instances.stream().filter(other -> other != owner).forEach(other -> other.disown(partition));
        owner.own(partition);
    }

    /** Each loop of each instance takes a step; returns whether any had anything to do. */
    private boolean goOn() {
        boolean any = false;
        for (SimulatedInstance instance : instances) {
            for (Step loop : instance.loops()) {
                any |= loop.take();
            }
        }
        return any;
    }

    private List<Integer> partitions() {
        return IntStream.range(0, partitioning.partitions()).boxed().toList();
    }

    /** Short lists, so that they are full and their ends move. */
    private Model model() {
        Model initial = Models.initial();
        return new Model("simulated", initial.revision(), 2 + luck.below(3), luck.below(300_000), initial.weights(),
                initial.fairness(), initial.statistics());
    }
}
