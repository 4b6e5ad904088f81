package org.puente.standalone.violation.engine;

import org.puente.eventlog.KafkaClients;

/** Breaks the rule that the engine does not know the event log. */
public final class KnowsEventLog {

    private KnowsEventLog() {}

    static Class<?> dependency() {
        return KafkaClients.class;
    }
}
