package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.kafka.common.TopicPartition;
import org.puente.engine.Matchmaker;
import org.puente.engine.incremental.BulkBuildLimits;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.readmodel.Views;

/** One instance of the service. A crash is to be dropped: nothing of it is left but what log and store have. */
final class SimulatedInstance {

    private static final BulkBuildLimits FROM_THE_FIRST = new BulkBuildLimits(1, 4);

    private final World world;
    private final Matching matching;
    private final SimulatedFold fold;
    private final List<SimulatedProjector> projectors;
    private final Map<Integer, SimulatedListPartition> owned = new TreeMap<>();
    private final List<SimulatedListPartition> released = new ArrayList<>();

    SimulatedInstance(World world) {
        this(world, new IncrementalMatchmaker(world.model(), FROM_THE_FIRST), Map.of());
    }

    /** One that goes on from what another has left behind. */
    SimulatedInstance(World world, SavedSnapshot saved) {
        this(world, new IncrementalMatchmaker(saved.snapshot(), FROM_THE_FIRST), saved.positions());
    }

    private SimulatedInstance(World world, Matchmaker matchmaker, Map<TopicPartition, Long> positions) {
        this.world = world;
        matching = new Matching(world.model(), matchmaker, world.partitioning());
        fold = new SimulatedFold(world, matching, positions);
        projectors = Views.of(world.decoder()).stream()
                .map(view -> new SimulatedProjector(view, world, owned.keySet())).toList();
    }

    /** Leaves behind what it has come to. */
    SavedSnapshot saved() {
        return new SavedSnapshot(matching.snapshot().orElseThrow(), fold.positions());
    }

    /** Owns this partition from now on, if it did not. */
    void own(int partition) {
        owned.computeIfAbsent(partition,
                _ -> new SimulatedListPartition(partition, world, fold, matching));
    }

    /** Owns this partition no longer, if it did; its work ends later. */
    void disown(int partition) {
        SimulatedListPartition work = owned.remove(partition);
        if (work != null) {
            work.release();
            released.add(work);
        }
    }

    /** Its loops. */
    List<Step> loops() {
        released.removeIf(SimulatedListPartition::isOver);
        return Stream.of(List.of(fold), owned.values(), released, projectors).<Step>flatMap(it -> it.stream()).toList();
    }
}
