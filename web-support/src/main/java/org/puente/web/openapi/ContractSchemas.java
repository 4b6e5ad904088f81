package org.puente.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

/** The contract's JSON Schemas as components of a description, under their own names. */
final class ContractSchemas {

    private static final String FOLDER = "/org/puente/contract/schema/";
    private static final Pattern DEFINITION = Pattern.compile("\"(?:common\\.v1\\.json)?#/\\$defs/(\\w+)\"");

    private ContractSchemas() {}

    /** Every record that comes or goes over HTTP, and what they share. */
    static Map<String, Schema<?>> all() {
        Map<String, Schema<?>> schemas = new TreeMap<>();
        schemas.put("institution", schema(read("institution.v1.json")));
        schemas.put("valueChain", schema(read("value-chain.v1.json")));
        schemas.put("decision", schema(read("decision.v1.json")));
        schemas.put("today", schema(read("today.v1.json")));
        schemas.put("model", schema(read("model.v1.json")));
        Stream.of("common.v1.json", "model.v1.json").flatMap(file -> read(file).path("$defs").properties().stream())
                .forEach(definition -> schemas.put(definition.getKey(), schema(definition.getValue())));
        return schemas;
    }

    private static Schema<?> schema(JsonNode tree) {
        if (tree instanceof ObjectNode record) {
            record.remove("$defs");
        }
        return Json31.mapper().convertValue(tree, Schema.class).$schema(null);
    }

    private static JsonNode read(String file) {
        try (InputStream in = ContractSchemas.class.getResourceAsStream(FOLDER + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return Json31.mapper().readTree(DEFINITION.matcher(text).replaceAll("\"#/components/schemas/$1\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
