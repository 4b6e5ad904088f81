package org.puente.matcher.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.puente.engine.EncodedEvent;
import org.puente.matcher.inputs.InputTopics;
import org.puente.matcher.matching.Matching;

/** Folds the input topics batch by batch; a batch may come twice. */
final class SimulatedFold implements Step {

    private static final int MOST = 8;

    private final World world;
    private final Matching matching;
    private final List<TopicPartition> inputs;
    private final Map<TopicPartition, Long> positions;

    /** @param positions everything below has been folded into this matching */
    SimulatedFold(World world, Matching matching, Map<TopicPartition, Long> positions) {
        this.positions = new HashMap<>(positions);
        this.world = world;
        this.matching = matching;
        this.inputs = world.partitioning().all(InputTopics.ALL);
    }

    @Override
    public boolean take() {
        List<TopicPartition> waiting = inputs.stream().filter(input -> position(input) < end(input)).toList();
        if (waiting.isEmpty()) {
            return false;
        }
        TopicPartition input = world.choices().anyOf(waiting);
        var read = world.log().partition(input.topic(), input.partition()).read(position(input),
                1 + world.choices().below(MOST));
        List<EncodedEvent> events = read.messages().stream()
                .flatMap(message -> world.decoder().decode(message).event().stream()).map(matching::encode).toList();
        matching.fold(events);
        if (!world.choices().strikes(10)) {
            positions.put(input, read.next());
        }
        return true;
    }

    /** Whether everything below these offsets has been folded. */
    boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> position(end.getKey()) >= end.getValue());
    }

    Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    long position(TopicPartition input) {
        return positions.getOrDefault(input, 0L);
    }

    private long end(TopicPartition input) {
        return world.log().partition(input.topic(), input.partition()).stableEnd();
    }
}
