package org.puente.benchmarks.engine;

import java.lang.management.ManagementFactory;

/** The heap in use. */
final class Heap {

    private Heap() {}

    /** Bytes in use after collection. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
