package org.puente.contract.topic;

import java.util.Optional;
import java.util.stream.Stream;

import org.puente.contract.profile.ProfileKind;

/** The CloudEvents types of records, with the version of their schema in the name. */
public enum EventType {
    INSTITUTION("org.puente.institution.v1"),
    VALUE_CHAIN("org.puente.value-chain.v1"),
    MATCH_LIST("org.puente.match-list.v1"),
    DECISION("org.puente.decision.v1"),
    MODEL("org.puente.model.v1"),
    TODAY("org.puente.today.v1");

    private final String type;

    EventType(String type) {
        this.type = type;
    }

    /** The value of the {@code ce_type} header. */
    public String type() {
        return type;
    }

    /** The type of profiles of this kind. */
    public static EventType of(ProfileKind kind) {
        return switch (kind) {
            case INSTITUTION -> INSTITUTION;
            case VALUE_CHAIN -> VALUE_CHAIN;
        };
    }

    /** The event type that this header value names, if any. */
    public static Optional<EventType> of(String type) {
        return Stream.of(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
