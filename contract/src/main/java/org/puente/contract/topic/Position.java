package org.puente.contract.topic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Partition and offset of a record on its topic. Writers receive it with the acknowledgement; readers may wait for it.
 *
 * @param partition from 0
 * @param offset    from 0
 */
public record Position(int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})@(\\d{1,18})");

    /** Reads {@code partition@offset}; empty for anything else. */
    public static Optional<Position> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Position(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** {@code partition@offset}, which is also its JSON. */
    @JsonValue
    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
