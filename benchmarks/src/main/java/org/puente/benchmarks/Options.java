package org.puente.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The command line: a command and its options, {@code --name value} or {@code --name} alone for a flag. */
final class Options {

    private final String command;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Options(String command) {
        this.command = command;
    }

    static Options of(String... arguments) {
        Options options = new Options(arguments.length == 0 ? "" : arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                throw new UsageException("Not an option: " + arguments[i]);
            }
            boolean hasValue = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            options.values.put(arguments[i].substring(2), hasValue ? arguments[i + 1] : "");
            i += hasValue ? 1 : 0;
        }
        return options;
    }

    String command() {
        return command;
    }

    /** Removes the option and returns its value; empty if it is missing. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    Path path(String name) {
        return value(name).filter(value -> !value.isEmpty()).map(Path::of)
                .orElseThrow(() -> new UsageException("--" + name + " is needed"));
    }

    /** A whole number from 0 up; the fallback if the option is missing. */
    int number(String name, int fallback) {
        try {
            return value(name).map(Integer::parseUnsignedInt).orElse(fallback);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + name + " takes a whole number");
        }
    }

    /** Whole numbers from 0 up, with commas between them; the fallback if the option is missing. */
    List<Integer> numbers(String name, List<Integer> fallback) {
        try {
            return value(name).map(given -> Stream.of(given.split(",", -1)).map(Integer::parseUnsignedInt).toList())
                    .orElse(fallback);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + name + " takes whole numbers with commas between them");
        }
    }

    /** The constant with the given code; the fallback if the option is missing. */
    <T> T choice(String name, List<T> all, Function<T, String> code, T fallback) {
        Optional<String> given = value(name);
        return given.isEmpty()
                ? fallback
                : all.stream().filter(it -> code.apply(it).equals(given.get())).findFirst()
                        .orElseThrow(() -> new UsageException(
                                "--" + name + " takes one of " + all.stream().map(code).toList()));
    }

    boolean flag(String name) {
        return value(name).isPresent();
    }

    /** Refuses options that no command has read. */
    void done() {
        values.keySet().stream().findFirst().ifPresent(name -> {
            throw new UsageException("No such option: --" + name);
        });
    }
}
