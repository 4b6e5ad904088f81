package org.puente.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the person has set, in this order: as an argument {@code --puente.standalone.lang=es}, as a system property of
 * that name, as an environment variable {@code PUENTE_STANDALONE_LANG}.
 *
 * <p>Plain Java, because logging can only start once the data folder is known, and Spring logs from its first class on.
 */
record Options(List<String> arguments) {

    private static final String PREFIX = "puente.standalone.";

    static Options to(String... arguments) {
        return new Options(Arrays.asList(arguments));
    }

    String text(String name, String otherwise) {
        String full = PREFIX + name;
        String argument = "--" + full + "=";
        Stream<Optional<String>> places = Stream.of(
                arguments.stream().filter(each -> each.startsWith(argument))
                        .map(each -> each.substring(argument.length())).findFirst(),
                Optional.ofNullable(System.getProperty(full)),
                Optional.ofNullable(System.getenv(full.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))));
        return Objects.requireNonNull(places.flatMap(Optional::stream).findFirst().orElse(otherwise));
    }

    /**
     * A port, or 0 for a free one.
     *
     * @throws CannotStartException if it is neither
     */
    int port(String name, int otherwise) {
        String text = text(name, Integer.toString(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CannotStartException("A port is 0 (any free one) to 65535; --%s%s says otherwise."
                    .formatted(PREFIX, name));
        }
        return Integer.parseInt(text);
    }
}
