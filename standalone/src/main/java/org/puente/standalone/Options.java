package org.puente.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of the program. The first of these that is set gives an option's value: a command-line argument
 * {@code --puente.standalone.lang=es}, a system property {@code puente.standalone.lang}, an environment variable
 * {@code PUENTE_STANDALONE_LANG}.
 *
 * <p>Read without Spring, which logs as soon as it is loaded: the log file is known only once the data folder is.
 */
record Options(List<String> arguments) {

    private static final String PREFIX = "puente.standalone.";

    static Options of(String... arguments) {
        return new Options(Arrays.asList(arguments));
    }

    String text(String name, String fallback) {
        String full = PREFIX + name;
        String argument = "--" + full + "=";
        Stream<Optional<String>> sources = Stream.of(
                arguments.stream().filter(it -> it.startsWith(argument))
                        .map(it -> it.substring(argument.length())).findFirst(),
                Optional.ofNullable(System.getProperty(full)),
                Optional.ofNullable(System.getenv(full.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))));
        return Objects.requireNonNull(sources.flatMap(Optional::stream).findFirst().orElse(fallback));
    }

    /**
     * The option as a port, 1 to 65535, or 0 for a free one.
     *
     * @throws CannotStartException if the value is no such number
     */
    int port(String name, int fallback) {
        String text = text(name, Integer.toString(fallback));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CannotStartException("A port is 0 (any free one) to 65535; --%s%s says otherwise."
                    .formatted(PREFIX, name));
        }
        return Integer.parseInt(text);
    }
}
