package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.topic.Topics;

/** A history of some instances, some partitions and few profiles: a storm, in which everything fails, and a calm. */
final class Simulation {

    private static final int STEPS = 600;
    private static final int CALM_RECORDS = 10;
    private static final int ROUNDS_OF_A_WHILE = 40;
    private static final int LONGEST_END = 2_000;

    private final World world;
    private final RandomChoices choices;
    private final Sources sources;
    private final int talk;
    private final List<SimulatedInstance> instances = new ArrayList<>();
    private Optional<SavedSnapshot> saved = Optional.empty();
    private int asleep;

    /** The seed says everything. */
    Simulation(long seed) {
        world = World.of(seed);
        choices = world.choices();
        sources = new Sources(world);
        talk = 1 + choices.below(20);
        IntStream.range(0, choices.below(4)).forEach(_ -> sources.leaveOver());
        IntStream.rangeClosed(0, choices.below(3)).forEach(_ -> instances.add(new SimulatedInstance(world)));
    }

    /** Lets everything happen and fail that may, until all has come to rest. */
    void storm() {
        for (int step = 0; step < STEPS; step++) {
            happen();
        }
        if (choices.below(2) == 0) {
            instances.forEach(Simulation::workAWhile);
            interlude();
        }
        choices.calmDown();
        IntStream.range(0, world.partitioning().partitions()).forEach(this::settle);
        rest();
    }

    /** Some more records come, and nothing fails any longer. */
    void calm() {
        for (int record = 0; record < CALM_RECORDS; record++) {
            sources.write();
            IntStream.range(0, choices.below(8)).forEach(_ -> goOn());
        }
        rest();
    }

    /** All instances start anew, and nothing else happens. */
    void restart() {
        instances.replaceAll(_ -> fresh());
        IntStream.range(0, world.partitioning().partitions()).forEach(this::settle);
        rest();
    }

    /** How much was ever written to the match topic and to the store. */
    long writes() {
        return world.log().ends(List.of(Topics.MATCHES)).values().stream().mapToLong(Long::longValue).sum()
                + world.store().asked();
    }

    /** What log and store hold now. */
    FinalState finalState() {
        return new FinalState(world, sources.written());
    }

    private void happen() {
        int dice = choices.below(100);
        if (choices.below(100) < talk) {
            sources.write();
        } else if (dice < 2) {
            instances.set(choices.below(instances.size()), fresh());
        } else if (dice < 4) {
            saved = Optional.of(choices.anyOf(instances).saved());
        } else if (dice < 7) {
            assign(world.anyPartition());
        } else if (dice < 9) {
            choices.anyOf(instances).disown(world.anyPartition());
        } else if (dice < 12) {
            world.log().expire(world.anyPartition());
        } else if (dice < 14) {
            compact();
        } else if (choices.below(200) == 0) {
            world.store().forget();
        } else {
            work();
        }
    }

    /** One that starts from the beginning of the log, or from what was last put away, however long ago. */
    private SimulatedInstance fresh() {
        return saved.filter(_ -> choices.below(2) == 0).map(it -> new SimulatedInstance(world, it))
                .orElseGet(() -> new SimulatedInstance(world));
    }

    /** To an instance, of which the one before may or may not be told. */
    private void assign(int partition) {
        SimulatedInstance owner = choices.anyOf(instances);
        if (choices.below(2) == 0) {
            disown(partition, owner);
        }
        owner.own(partition);
    }

    /** One loop of one instance takes some steps, while all others stand still; some instances do so for long. */
    private void work() {
        if (choices.below(80) == 0) {
            asleep = choices.below(2 * instances.size());
        }
        int awake = choices.below(instances.size());
        if (awake != asleep) {
            Step loop = choices.anyOf(instances.get(awake).loops());
            IntStream.rangeClosed(0, choices.below(6)).forEach(_ -> loop.take());
        }
    }

    private void compact() {
        TopicPartition any = choices.anyOf(world.partitioning().all(Topics.ALL));
        SimulatedPartition partition = world.log().partition(any.topic(), any.partition());
        partition.compact(choices.below(Math.toIntExact(partition.stableEnd()) + 1));
    }

    /** Somebody comes, publishes a change to a partition and is gone again, and so is the change. */
    private void interlude() {
        SimulatedInstance passing = new SimulatedInstance(world);
        passing.own(world.anyPartition());
        workAWhile(passing);
        ProducerRecord<byte[], byte[]> change = sources.write();
        workAWhile(passing);
        sources.undo(change);
    }

    private static void workAWhile(SimulatedInstance instance) {
        for (int round = 0; round < ROUNDS_OF_A_WHILE; round++) {
            instance.loops().forEach(Step::take);
        }
    }

    /** Gives the partition to one instance alone, and ends what is left behind of its transactions. */
    private void settle(int partition) {
        world.log().expire(partition);
        SimulatedInstance owner = choices.anyOf(instances);
        disown(partition, owner);
        owner.own(partition);
    }

    private void disown(int partition, SimulatedInstance owner) {
        instances.stream().filter(other -> other != owner).forEach(other -> other.disown(partition));
    }

    private void rest() {
        for (int round = 0; goOn(); round++) {
            if (round == LONGEST_END) {
                throw new AssertionError("It does not come to rest");
            }
        }
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
}
