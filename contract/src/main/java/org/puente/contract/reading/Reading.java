package org.puente.contract.reading;

import java.util.List;
import java.util.function.Function;

/** The result of reading bytes: a value, or problems. */
public sealed interface Reading<T> {

    /** This result with its value converted; problems are kept. */
    default <R> Reading<R> map(Function<? super T, ? extends R> conversion) {
        return switch (this) {
            case Accepted<T>(T value) -> new Accepted<>(conversion.apply(value));
            case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
        };
    }

    /** The bytes are valid. */
    record Accepted<T>(T value) implements Reading<T> {}

    /** The bytes are refused for these problems, at least one and at most {@value #MOST}. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {

        /** More problems than this are not listed. */
        public static final int MOST = 20;

        public Refused {
            problems = List.copyOf(problems.subList(0, Math.min(problems.size(), MOST)));
        }

        /** Refused for one problem. */
        public static <T> Refused<T> of(Problem problem) {
            return new Refused<>(List.of(problem));
        }
    }
}
