package org.puente.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Checks every port before anything starts, so that the message names the right option and no server has to be stopped.
 */
final class Ports {

    private Ports() {}

    /** @throws CannotStartException if a wanted port is in use */
    static void requireFree(StandaloneProperties properties) {
        requireFree(properties.kafkaPort(), "the broker", "kafka-port");
        requireFree(properties.mongoPort(), "the store", "mongo-port");
        requireFree(properties.ingestPort(), "the ingest service", "ingest-port");
        requireFree(properties.matcherPort(), "the matcher service", "matcher-port");
    }

    private static void requireFree(int port, String server, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LocalStack.HOST), port));
        } catch (IOException taken) {
            throw new CannotStartException(
                    "Port %d, which %s needs, is in use: stop the program that uses it or choose another with --puente.standalone.%s."
                            .formatted(port, server, option),
                    taken);
        }
    }
}
