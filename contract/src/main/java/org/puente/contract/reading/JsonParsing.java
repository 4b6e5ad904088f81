package org.puente.contract.reading;

import java.util.Locale;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses bytes to a JSON object, within the limits of {@link Json}. Refuses an oversized body by its length alone. */
final class JsonParsing {

    private JsonParsing() {}

    /** The object, or the one problem that makes it unreadable. */
    static Reading<JsonNode> toTree(byte[] json) {
        return toTree(json, Json.MOST_BYTES, Json.mapper());
    }

    /** The object of a model, within the limit of models; or the one problem that makes it unreadable. */
    static Reading<JsonNode> toModelTree(byte[] json) {
        return toTree(json, Json.MOST_MODEL_BYTES, Json.models());
    }

    private static Reading<JsonNode> toTree(byte[] json, int mostBytes, JsonMapper mapper) {
        if (json.length > mostBytes) {
            return refused("", "too-large", String.format(Locale.ROOT, "At most %,d bytes", mostBytes));
        }
        Optional<String> text = StrictUtf8.decode(json);
        if (text.isEmpty()) {
            return refused("", "encoding", "The bytes are UTF-8");
        }
        if (text.get().startsWith("\uFEFF")) {
            return refused("", "encoding", "UTF-8 without a byte-order mark");
        }
        return parse(text.get(), mapper);
    }

    private static Reading<JsonNode> parse(String text, JsonMapper mapper) {
        try (JsonParser parser = mapper.createParser(text)) {
            return parse(parser, mapper);
        }
    }

    private static Reading<JsonNode> parse(JsonParser parser, JsonMapper mapper) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refused("", "json", "A JSON object");
            }
            JsonNode tree = mapper.readTree(parser);
            return parser.nextToken() == null
                    ? new Reading.Accepted<>(tree)
                    : refused("", "json", "One JSON object and nothing after it");
        } catch (StreamConstraintsException _) {
            return parser.streamReadContext().getNestingDepth() >= Json.MOST_DEPTH
                    ? refused("", "too-deep", "At most %d levels of nesting".formatted(Json.MOST_DEPTH))
                    : refused("", "json", "Names of at most 256 and numbers of at most 32 characters");
        } catch (JacksonException e) {
            return e.getOriginalMessage().startsWith("Duplicate Object property")
                    ? duplicate(parser.streamReadContext())
                    : refused("", "json", "Well-formed JSON");
        }
    }

    private static Reading<JsonNode> duplicate(TokenStreamContext where) {
        TokenStreamContext parent = where.getParent();
        String pointer = parent == null ? "" : parent.pathAsPointer().toString();
        return refused(pointer, "duplicate-key", "A field occurs once in an object");
    }

    private static Reading<JsonNode> refused(String pointer, String rule, String detail) {
        return Reading.Refused.of(new Problem(pointer, rule, detail));
    }
}
