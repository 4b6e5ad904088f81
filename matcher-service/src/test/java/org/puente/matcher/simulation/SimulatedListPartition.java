package org.puente.matcher.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.contract.topic.Topics;
import org.puente.matcher.inputs.InputTopics;
import org.puente.matcher.lists.Difference;
import org.puente.matcher.lists.ListReconciliation;
import org.puente.matcher.matching.DirtyList;
import org.puente.matcher.matching.Matching;

/**
 * The worker of an owned partition: fences, folds to the end, finds out what the topic holds, then takes, compares and
 * writes, each a step of its own. Whatever fails, it begins again from the fence.
 */
final class SimulatedListPartition implements Step {

    private final int partition;
    private final World world;
    private final SimulatedFold fold;
    private final Matching matching;
    private @Nullable ListReconciliation keeping;
    private @Nullable List<DirtyList> taken;
    private @Nullable List<Difference> differences;
    private Map<TopicPartition, Long> ends = Map.of();
    private boolean begun;
    private boolean released;

    SimulatedListPartition(int partition, World world, SimulatedFold fold, Matching matching) {
        this.partition = partition;
        this.world = world;
        this.fold = fold;
        this.matching = matching;
    }

    /** Ends the work once what is under way is written, or fenced. */
    void release() {
        released = true;
    }

    /** Whether the work has ended. */
    boolean isOver() {
        return released && keeping == null;
    }

    @Override
    public boolean take() {
        try {
            return keeping == null ? open() : go(keeping);
        } catch (KafkaException _) {
            beginAgain();
            return true;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean open() {
        if (released) {
            return false;
        }
        keeping = new ListReconciliation(partition, new SimulatedMatchTopic(world), matching, world.partitioning());
        ends = world.log().ends(InputTopics.ALL);
        return true;
    }

    private boolean go(ListReconciliation keeping) throws InterruptedException {
        if (differences != null) {
            keeping.write(differences, List.of(), Map.of());
            differences = null;
        } else if (taken != null) {
            differences = keeping.differences(taken);
            taken = null;
        } else if (released || (begun && !keeping.isOpen())) {
            beginAgain();
        } else if (begun) {
            return look(keeping);
        } else if (fold.reached(ends)) {
            keeping.begin();
            begun = true;
        } else {
            return false;
        }
        return true;
    }

    /**
     * Works ahead, where it owns most as it happens, and looks for lists to take; where there are none, proves now and
     * then that there is no other writer.
     */
    private boolean look(ListReconciliation keeping) throws InterruptedException {
        int most = 1 + world.choices().below(8);
        boolean ahead = world.choices().below(8) > 0 && matching.prepare();
        List<DirtyList> found = ahead ? keeping.takeReady(most) : keeping.take(most, Duration.ZERO);
        if (found.isEmpty() && ahead) {
            return true;
        }
        if (found.isEmpty()) {
            if (world.choices().isCalm() || world.choices().below(4) == 0) {
                TopicPartition input = new TopicPartition(Topics.PROFILES.name(), partition);
                keeping.prove(Map.of(input, new OffsetAndMetadata(fold.position(input))));
            }
            return false;
        }
        taken = found;
        return true;
    }

    private void beginAgain() {
        if (keeping != null) {
            keeping.close();
        }
        keeping = null;
        taken = null;
        differences = null;
        begun = false;
    }
}
