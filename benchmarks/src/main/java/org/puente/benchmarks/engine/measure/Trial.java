package org.puente.benchmarks.engine.measure;

import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.measure.Measurement.Extent;
import org.puente.benchmarks.engine.scenario.Scenario;

/**
 * The result of one contender in a scenario.
 *
 * @param build    nanoseconds for indexing the population and computing every list once
 * @param bytes    heap in bytes for each profile after that, lists included
 * @param measured times of the changes
 */
public record Trial(String name, long build, long bytes, Measurement measured) {

    public static Trial of(Contender contender, Scenario scenario, Extent extent) {
        SyntheticCorpus corpus = scenario.corpus();
        long before = HeapUsage.bytes();
        long start = System.nanoTime();
        contender.build(scenario.profiles(corpus));
        long build = System.nanoTime() - start;
        long bytes = (HeapUsage.bytes() - before) / (2L * scenario.perSide());
        contender.recordLists();
        return new Trial(contender.name(), build, bytes,
                Measurement.of(contender, scenario.changes(corpus), extent));
    }
}
