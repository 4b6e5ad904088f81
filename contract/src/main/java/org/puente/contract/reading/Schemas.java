package org.puente.contract.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schema files on the class path, the only place they are loaded from. */
final class Schemas {

    private static final String FOLDER = "org/puente/contract/schema/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).formatAssertionsEnabled(true)
                            .build()));

    private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

    private Schemas() {}

    static Schema load(String name) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".json"));
        schema.initializeValidators();
        return schema;
    }

    /** The schema object that this keyword stands in. */
    static JsonNode around(SchemaLocation keyword) {
        String file = keyword.getAbsoluteIri().toString();
        JsonPointer place = JsonPointer.compile(keyword.getFragment().toString());
        return FILES.computeIfAbsent(file.substring(file.lastIndexOf('/') + 1), Schemas::read).at(place.head());
    }

    private static JsonNode read(String file) {
        try (InputStream in = Schemas.class.getResourceAsStream("/" + FOLDER + file)) {
            return Json.mapper().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
