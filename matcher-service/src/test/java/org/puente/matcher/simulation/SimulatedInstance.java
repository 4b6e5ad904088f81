package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.puente.contract.control.Model;
import org.puente.engine.IndexedMatchmaker;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.profilelog.Decoder;
import org.puente.matcher.view.Views;

/** One instance of the service. A crash is to be dropped: nothing of it is left but what log and store have. */
final class SimulatedInstance {

    private final SimulatedLog log;
    private final Luck luck;
    private final Partitioning partitioning;
    private final Matching matching;
    private final SimulatedFold fold;
    private final List<SimulatedProjector> projectors;
    private final Map<Integer, SimulatedListPartition> owned = new TreeMap<>();
    private final List<SimulatedListPartition> released = new ArrayList<>();

    SimulatedInstance(Model model, SimulatedLog log, SimulatedStore store, Luck luck, Partitioning partitioning) {
        this.log = log;
        this.luck = luck;
        this.partitioning = partitioning;
        matching = new Matching(model, new IndexedMatchmaker(model), partitioning);
        fold = new SimulatedFold(log, luck, matching, partitioning);
        projectors = Views.of(new Decoder(partitioning)).stream()
                .map(view -> new SimulatedProjector(view, log, store, luck, partitioning, this::partitions)).toList();
    }

    /** Owns this partition from now on, if it did not. */
    void own(int partition) {
        owned.computeIfAbsent(partition,
                _ -> new SimulatedListPartition(partition, log, luck, fold, matching, partitioning));
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

    private Set<Integer> partitions() {
        return owned.keySet();
    }
}
