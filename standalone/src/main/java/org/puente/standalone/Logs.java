package org.puente.standalone;

import java.nio.file.Path;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where everything that happens is written down, so that the console stays readable. */
final class Logs {

    private Logs() {}

    /**
     * Sends the logs of the whole process to {@code logs/puente.log} in the data folder. Call it before anything logs:
     * {@code logback.xml} reads the folder once. The services' own logging systems stay out of it.
     */
    static void to(Path data) {
        System.setProperty("puente.standalone.logs", data.resolve("logs").toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
