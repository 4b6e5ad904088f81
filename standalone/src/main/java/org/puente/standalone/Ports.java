package org.puente.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Looks at every port before anything starts, so that the person hears of the right one and nothing has to be undone.
 */
final class Ports {

    private Ports() {}

    /** @throws CannotStartException if a wanted port is in use */
    static void requireFree(StandaloneProperties settings) {
        requireFree(settings.kafkaPort(), "the broker", "kafka-port");
        requireFree(settings.mongoPort(), "the store", "mongo-port");
        requireFree(settings.ingestPort(), "the ingest service", "ingest-port");
        requireFree(settings.matcherPort(), "the matcher service", "matcher-port");
    }

    private static void requireFree(int port, String whose, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LocalStack.HOST), port));
        } catch (IOException taken) {
            throw new CannotStartException(
                    "Port %d, which %s needs, is in use: stop the program that uses it or choose another with --puente.standalone.%s."
                            .formatted(port, whose, setting),
                    taken);
        }
    }
}
