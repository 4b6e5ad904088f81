package org.puente.embedded;

import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/**
 * A real Kafka broker and its controller, in this JVM, on 127.0.0.1, with everything in one folder. An acknowledged
 * record survives {@link #close()} and the death of the process; a later start on the same folder continues the log.
 *
 * <p>Topics are not created by use. Instances on different folders may run side by side. Safe for use by any thread.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafka.class);

    private final DataFolder folder;
    private final KafkaRaftServer server;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedKafka(DataFolder folder, KafkaRaftServer server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /**
     * The data folder and the ports of the broker.
     *
     * @param folder         used by this broker alone; created when missing, formatted when empty
     * @param port           of the broker, 1 to 65535, or 0 for a free one
     * @param controllerPort port of the controller, 1 to 65535, or 0 for a free one; no client needs it, and it may
     *                       change from start to start
     */
    public record Config(Path folder, int port, int controllerPort) {

        public Config {
            LoopbackPorts.requireInRange(port);
            LoopbackPorts.requireInRange(controllerPort);
        }

        /** A broker on the given port, with a free port for the controller. */
        public Config(Path folder, int port) {
            this(folder, port, 0);
        }

        /** A broker on free ports. */
        public Config(Path folder) {
            this(folder, 0);
        }
    }

    /**
     * Returns when the broker takes requests: after a second or two, or about four when the last process on this folder
     * was killed, since the dead broker's session must end first.
     *
     * @throws EmbeddedStartException if a port is in use or the folder unusable or in use
     */
    public static EmbeddedKafka start(Config config) {
        DataFolder folder = DataFolder.open(config.folder());
        try {
            List<Integer> ports = LoopbackPorts.free(config.port(), config.controllerPort());
            KafkaRaftServer server = start(folder.path(), ports.get(0), ports.get(1));
            return new EmbeddedKafka(folder, server, ports.get(0));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Value of the client property {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return LoopbackPorts.HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /**
     * Stops the broker in order: within a second or so no thread, socket or file is left open. Closing twice is
     * harmless.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stop(server);
            folder.close();
        }
    }

    private static KafkaRaftServer start(Path folder, int port, int controllerPort) {
        HostProcess.surviveBrokerFaults();
        BrokerStorage.formatIfNew(folder);
        KafkaConfig config = KafkaConfig.fromProps(BrokerProperties.of(folder, port, controllerPort), false);
        KafkaRaftServer server;
        try {
            server = new KafkaRaftServer(config, Time.SYSTEM);
        } catch (Exception foreignData) {
            throw BrokerStorage.unreadable(folder, foreignData);
        }
        try {
            server.startup();
            return server;
        } catch (Exception failure) {
            stop(server);
            throw isPortFailure(failure)
                    ? LoopbackPorts.taken(port, failure)
                    : BrokerStorage.unreadable(folder, failure);
        }
    }

    private static boolean isPortFailure(@Nullable Throwable failure) {
        return failure instanceof BindException || (failure != null && isPortFailure(failure.getCause()));
    }

    private static void stop(KafkaRaftServer server) {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException e) {
            log.warn("The broker did not stop in order; its next start will recover its log", e);
        }
    }
}
