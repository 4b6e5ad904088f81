package org.puente.matcher.inputs;

import org.puente.eventlog.KafkaClients;
import org.springframework.stereotype.Component;

/** Opens readers of the log. */
@Component
public class LogReaders {

    private final KafkaClients clients;
    private final FoldProperties properties;

    LogReaders(KafkaClients clients, FoldProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /**
     * A reader at the beginning of the log; the caller closes it.
     *
     * @param name for the broker and in messages
     */
    public LogReader open(String name) {
        return new LogReader(name, clients, properties);
    }
}
