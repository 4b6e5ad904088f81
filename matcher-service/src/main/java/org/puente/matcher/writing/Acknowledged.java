package org.puente.matcher.writing;

import org.puente.contract.topic.Position;

/** What the broker has acknowledged. */
public record Acknowledged(String position) {

    public static Acknowledged at(Position position) {
        return new Acknowledged(position.toString());
    }
}
