package org.puente.ingest.imports.report;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an import in URLs and files: 1 to 64 of a–z, 0–9 and inner hyphens. */
public record ImportId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if the value is none */
    @JsonCreator
    public ImportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An import id is 1 to 64 of a-z, 0-9 and hyphens");
        }
    }

    public static Optional<ImportId> parse(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ImportId(value)) : Optional.empty();
    }

    public static ImportId random() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
