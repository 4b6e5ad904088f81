package org.puente.contract.reading;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.networknt.schema.Error;

import tools.jackson.databind.JsonNode;

/**
 * Translates an error of the schema validator to a problem in our own words: the rule and its bound, never the refused
 * value.
 */
final class SchemaProblem {

    private SchemaProblem() {}

    static Problem of(Error error) {
        JsonNode rule = SchemaFiles.around(error.getSchemaLocation());
        String keyword = error.getKeyword();
        long bound = rule.path(keyword).asLong(0);
        String at = JsonPointers.of(error.getInstanceLocation());
        return switch (keyword) {
            case "required" -> new Problem(member(at, error.getProperty()), "required", "This field is required");
            case "additionalProperties" -> new Problem(member(at, error.getProperty()), "unknown-field",
                    "No field has this name");
            case "type" -> new Problem(at, "type", "The type is " + rule.path("type").asString());
            case "enum" -> new Problem(at, "unknown-code", described(rule));
            case "pattern" -> new Problem(at, "pattern", described(rule));
            case "format" -> new Problem(at, "format", described(rule));
            case "propertyNames" -> new Problem(member(at, error.getProperty()), "entry-name",
                    described(SchemaFiles.under(error.getSchemaLocation())));
            case "minLength" ->
                new Problem(at, "min-length", String.format(Locale.ROOT, "At least %,d characters", bound));
            case "maxLength" ->
                new Problem(at, "max-length", String.format(Locale.ROOT, "At most %,d characters", bound));
            case "maxItems" -> new Problem(at, "max-items", String.format(Locale.ROOT, "At most %,d items", bound));
            case "uniqueItems" -> new Problem(at, "unique-items", "No two items are the same");
            case "minProperties" ->
                new Problem(at, "min-entries", String.format(Locale.ROOT, "At least %,d entries", bound));
            case "maxProperties" ->
                new Problem(at, "max-entries", String.format(Locale.ROOT, "At most %,d entries", bound));
            case "minimum" -> new Problem(at, "minimum", String.format(Locale.ROOT, "At least %,d", bound));
            case "maximum" -> new Problem(at, "maximum", String.format(Locale.ROOT, "At most %,d", bound));
            default -> new Problem(at, keyword, "The schema's " + keyword);
        };
    }

    private static String described(JsonNode rule) {
        return rule.path("description").asString("One of the schema's values");
    }

    private static String member(String at, @Nullable String name) {
        return JsonPointers.append(at, name == null ? "" : name);
    }
}
