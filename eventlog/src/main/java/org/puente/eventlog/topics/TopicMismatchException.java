package org.puente.eventlog.topics;

/** A topic exists, but not as it is declared. Its message is one sentence for the person who starts a service. */
public final class TopicMismatchException extends RuntimeException {

    TopicMismatchException(String topic, String property, String expected, String found) {
        super("Topic %s has %s %s where %s is needed: start with the value it was made with, or remove the topic"
                .formatted(topic, property, found, expected));
    }
}
