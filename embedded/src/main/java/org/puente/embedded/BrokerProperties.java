package org.puente.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import static java.util.Map.entry;

/** The properties of one broker and controller on a laptop; all others keep their defaults. */
final class BrokerProperties {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** One node: every internal topic has one replica and few partitions. */
    private static final Map<String, Object> ONE_NODE = Map.ofEntries(entry("default.replication.factor", 1),
            entry("min.insync.replicas", 1), entry("offsets.topic.replication.factor", 1),
            entry("offsets.topic.num.partitions", 4), entry("transaction.state.log.replication.factor", 1),
            entry("transaction.state.log.min.isr", 1), entry("transaction.state.log.num.partitions", 4),
            entry("share.coordinator.state.topic.replication.factor", 1),
            entry("share.coordinator.state.topic.min.isr", 1),
            entry("share.coordinator.state.topic.num.partitions", 1));

    /** Small heap and small files: by default, an index maps 20 MiB per partition and the cleaner takes 128 MiB. */
    private static final Map<String, Object> SMALL = Map.of("num.network.threads", 2, "num.io.threads", 4,
            "log.cleaner.enable", true, "log.cleaner.dedupe.buffer.size", 8L << 20, "log.cleaner.io.buffer.size",
            256 << 10, "log.index.size.max.bytes", 1 << 20, "message.max.bytes", 1 << 20);

    /** Short delays: a group starts at once, and a killed broker's session expires soon after its restart. */
    private static final Map<String, Object> PROMPT = Map.of("group.initial.rebalance.delay.ms", 0,
            "group.min.session.timeout.ms", 1_000, "group.consumer.min.session.timeout.ms", 1_000,
            "group.consumer.min.heartbeat.interval.ms", 500, "broker.session.timeout.ms", 2_000,
            "broker.heartbeat.interval.ms", 500, "server.max.startup.time.ms", 60_000);

    private BrokerProperties() {}

    static Properties of(Path folder, int port, int controllerPort) {
        String broker = "PLAINTEXT://" + LoopbackPorts.HOST + ":" + port;
        String controller = LoopbackPorts.HOST + ":" + controllerPort;
        String listeners = broker + "," + CONTROLLER_LISTENER + "://" + controller;
        String protocols = "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT";
        Map<String, Object> placed = Map.of("process.roles", "broker,controller", "node.id", NODE_ID,
                "controller.quorum.voters", NODE_ID + "@" + controller, "listeners", listeners,
                "advertised.listeners", broker, "controller.listener.names", CONTROLLER_LISTENER,
                "listener.security.protocol.map", protocols, "log.dirs", folder, "auto.create.topics.enable", false);
        Properties settings = new Properties();
        Stream.of(ONE_NODE, SMALL, PROMPT, placed).flatMap(part -> part.entrySet().stream())
                .forEach(setting -> settings.setProperty(setting.getKey(), setting.getValue().toString()));
        return settings;
    }
}
