package org.puente.matcher.simulation;

import org.puente.contract.control.Model;
import org.puente.contract.topic.Topics;
import org.puente.engine.Models;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.inputs.Decoder;

/** What instances share. */
record World(RandomChoices choices, Partitioning partitioning, Model model, Decoder decoder, SimulatedLog log,
        SimulatedStore store) {

    /** The seed says everything. */
    static World of(long seed) {
        RandomChoices choices = new RandomChoices(seed);
        Partitioning partitioning = new Partitioning(1 + choices.below(3));
        return new World(choices, partitioning, model(choices), new OnceDecoder(partitioning),
                new SimulatedLog(partitioning), new SimulatedStore(choices));
    }

    /** This partition of the match topic. */
    SimulatedPartition lists(int partition) {
        return log.partition(Topics.MATCHES.name(), partition);
    }

    /** Any of them. */
    int anyPartition() {
        return choices.below(partitioning.partitions());
    }

    /** Short lists, so that they are full and their ends move. */
    private static Model model(RandomChoices choices) {
        Model initial = Models.initial();
        return new Model("simulated", initial.revision(), 2 + choices.below(3), choices.below(300_000),
                initial.weights(),
                initial.fairness(), initial.statistics());
    }
}
