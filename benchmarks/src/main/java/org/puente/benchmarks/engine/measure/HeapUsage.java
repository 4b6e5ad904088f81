package org.puente.benchmarks.engine.measure;

import java.lang.management.ManagementFactory;

/** The heap in use. */
final class HeapUsage {

    private HeapUsage() {}

    /** Bytes in use after a collection: the least of three. */
    static long bytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
