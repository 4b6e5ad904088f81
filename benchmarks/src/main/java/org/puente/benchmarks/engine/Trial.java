package org.puente.benchmarks.engine;

import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.Measurement.Extent;

/**
 * What one contender did in a scenario.
 *
 * @param build    nanoseconds until it had taken the population in and answered once
 * @param bytes    of heap for each profile then, lists included
 * @param measured how long changes took
 */
record Trial(String name, long build, long bytes, Measurement measured) {

    static Trial of(Contender contender, Scenario scenario, Extent extent) {
        SyntheticCorpus corpus = scenario.corpus();
        long before = Heap.used();
        long start = System.nanoTime();
        contender.build(scenario.profiles(corpus));
        long build = System.nanoTime() - start;
        long bytes = (Heap.used() - before) / (2L * scenario.perSide());
        contender.remember();
        return new Trial(contender.name(), build, bytes,
                Measurement.of(contender, scenario.changes(corpus), extent));
    }
}
