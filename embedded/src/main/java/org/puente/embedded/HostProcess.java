package org.puente.embedded;

import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that hosts a broker and outlives it. Kafka ends its process on a fatal fault, through a static hook; here
 * the fault ends the broker's service only: a start that fails goes on to its exception, and a running broker goes
 * silent, which its clients and the health endpoints notice.
 */
final class HostProcess {

    private static final Logger log = LoggerFactory.getLogger(HostProcess.class);

    private HostProcess() {}

    /** For the life of the JVM; calling it again changes nothing. */
    static void outlivesBrokers() {
        Exit.setHaltProcedure(HostProcess::stay);
        Exit.setExitProcedure(HostProcess::stay);
    }

    private static void stay(int status, @Nullable String reason) {
        log.error("The broker met a fatal fault and serves no longer (status {}, {})", status, reason);
    }
}
