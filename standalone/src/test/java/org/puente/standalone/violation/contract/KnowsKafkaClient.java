package org.puente.standalone.violation.contract;

import org.apache.kafka.clients.consumer.Consumer;

/** Breaks the rule that the contract knows no Kafka client. */
public final class KnowsKafkaClient {

    private KnowsKafkaClient() {}

    static Class<?> dependency() {
        return Consumer.class;
    }
}
