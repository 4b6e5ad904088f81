package org.puente.eventlog.reading;

import org.puente.eventlog.KafkaClients;

/** Opens readers of the log. */
public final class LogReaders {

    private final KafkaClients clients;
    private final PollSettings settings;

    public LogReaders(KafkaClients clients, PollSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /**
     * A reader at the beginning of the log; the caller closes it.
     *
     * @param name the client's id, also used in messages
     */
    public LogReader open(String name) {
        return new LogReader(name, clients, settings);
    }
}
