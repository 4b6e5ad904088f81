package org.puente.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A command and its options: {@code --name value}, or {@code --name} alone for a flag. */
final class Options {

    private final String command;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Options(String command) {
        this.command = command;
    }

    static Options of(String... words) {
        Options options = new Options(words.length == 0 ? "" : words[0]);
        for (int i = 1; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                throw new UsageException("Not an option: " + words[i]);
            }
            boolean hasValue = i + 1 < words.length && !words[i + 1].startsWith("--");
            options.values.put(words[i].substring(2), hasValue ? words[i + 1] : "");
            i += hasValue ? 1 : 0;
        }
        return options;
    }

    String command() {
        return command;
    }

    /** The option's value, taken out; empty if it is not given. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    Path path(String name) {
        return value(name).filter(value -> !value.isEmpty()).map(Path::of)
                .orElseThrow(() -> new UsageException("--" + name + " is needed"));
    }

    /** A whole number from 0 up; the usual one if the option is not given. */
    int number(String name, int usual) {
        try {
            return value(name).map(Integer::parseUnsignedInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + name + " takes a whole number");
        }
    }

    /** Whole numbers from 0 up, with commas between them; the usual ones if the option is not given. */
    List<Integer> numbers(String name, List<Integer> usual) {
        try {
            return value(name).map(given -> Stream.of(given.split(",", -1)).map(Integer::parseUnsignedInt).toList())
                    .orElse(usual);
        } catch (NumberFormatException e) {
            throw new UsageException("--" + name + " takes whole numbers with commas between them");
        }
    }

    /** One of these, by its code; the usual one if the option is not given. */
    <T> T choice(String name, List<T> all, Function<T, String> code, T usual) {
        Optional<String> given = value(name);
        return given.isEmpty()
                ? usual
                : all.stream().filter(it -> code.apply(it).equals(given.get())).findFirst()
                        .orElseThrow(() -> new UsageException(
                                "--" + name + " takes one of " + all.stream().map(code).toList()));
    }

    boolean flag(String name) {
        return value(name).isPresent();
    }

    /** Refuses whatever has not been asked for. */
    void done() {
        values.keySet().stream().findFirst().ifPresent(name -> {
            throw new UsageException("No such option: --" + name);
        });
    }
}
