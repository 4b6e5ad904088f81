package org.puente.standalone.violation.web;

import org.puente.eventlog.KafkaClients;

/** Breaks the rule that web support does not know the event log. */
public final class KnowsEventLog {

    private KnowsEventLog() {}

    static Class<?> dependency() {
        return KafkaClients.class;
    }
}
