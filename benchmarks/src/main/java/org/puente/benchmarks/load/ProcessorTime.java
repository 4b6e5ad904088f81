package org.puente.benchmarks.load;

import java.time.Duration;

import org.puente.benchmarks.environment.ServiceProcess;

/**
 * Processor time of the three processes under load. Comparable between runs on a machine that is shared.
 *
 * @param ingest  processor time of the ingest service
 * @param matcher processor time of the matcher service
 * @param rest    processor time of the benchmark: broker, store, load generator and watchers
 */
record ProcessorTime(Duration ingest, Duration matcher, Duration rest) {

    /** Processor time of all processes until now. */
    static ProcessorTime of(ServiceProcess ingest, ServiceProcess matcher) {
        return new ProcessorTime(ingest.processorTime(), matcher.processorTime(), ownProcess());
    }

    /** Processor time of this process until now. */
    private static Duration ownProcess() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(ingest.minus(earlier.ingest), matcher.minus(earlier.matcher),
                rest.minus(earlier.rest));
    }
}
