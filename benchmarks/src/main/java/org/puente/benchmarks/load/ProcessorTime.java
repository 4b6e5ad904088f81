package org.puente.benchmarks.load;

import java.time.Duration;

import org.puente.benchmarks.environment.ServiceProcess;

/**
 * Processor time of the three processes under load. Says what an event costs, whatever else the machine does.
 *
 * @param ingest  of the ingest service
 * @param matcher of the matcher service
 * @param rest    of the benchmark: broker, store, sender and watches
 */
record ProcessorTime(Duration ingest, Duration matcher, Duration rest) {

    /** Until now. */
    static ProcessorTime of(ServiceProcess ingest, ServiceProcess matcher) {
        return new ProcessorTime(ingest.processorTime(), matcher.processorTime(), ownProcess());
    }

    /** Of this process, until now. */
    private static Duration ownProcess() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(ingest.minus(earlier.ingest), matcher.minus(earlier.matcher),
                rest.minus(earlier.rest));
    }
}
