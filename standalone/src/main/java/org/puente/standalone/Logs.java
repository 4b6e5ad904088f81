package org.puente.standalone;

import java.nio.file.Path;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends all logging to a file, so that the console stays readable. */
final class Logs {

    private Logs() {}

    /**
     * Sends the logs of the whole process to {@code logs/puente.log} in the data folder. Call it before anything logs:
     * {@code logback.xml} reads the folder once. Spring Boot's logging system is switched off, since it would configure
     * logging once more for each service.
     */
    static void to(Path data) {
        System.setProperty("puente.standalone.logs", data.resolve("logs").toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
