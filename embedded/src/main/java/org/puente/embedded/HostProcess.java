package org.puente.embedded;

import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a fatal fault of an embedded broker from ending the JVM. Kafka halts its process on such a fault through a
 * static hook, which this class replaces: a failing start ends with its exception, and a running broker stops
 * answering, which its clients and the health endpoints report.
 */
final class HostProcess {

    private static final Logger log = LoggerFactory.getLogger(HostProcess.class);

    private HostProcess() {}

    /** Replaces the hooks, until the JVM ends; idempotent. */
    static void surviveBrokerFaults() {
        Exit.setHaltProcedure(HostProcess::logOnly);
        Exit.setExitProcedure(HostProcess::logOnly);
    }

    private static void logOnly(int status, @Nullable String reason) {
        log.error("The broker met a fatal fault and serves no longer (status {}, {})", status, reason);
    }
}
