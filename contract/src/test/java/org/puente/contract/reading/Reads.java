package org.puente.contract.reading;

import java.util.List;

/** What a test expects a reading to be. */
final class Reads {

    private Reads() {}

    static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Reading.Accepted<T>(T value) -> value;
            case Reading.Refused<T>(List<Problem> problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    static List<Problem> refused(Reading<?> reading) {
        return switch (reading) {
            case Reading.Accepted<?> _ -> throw new AssertionError("accepted");
            case Reading.Refused<?> refused -> refused.problems();
        };
    }
}
