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
final class SchemaFiles {

    private static final String FOLDER = "org/puente/contract/schema/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).formatAssertionsEnabled(true)
                            .build()));

    private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    static Schema load(String name) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".json"));
        schema.initializeValidators();
        return schema;
    }

    /** The schema object that contains this keyword. */
    static JsonNode around(SchemaLocation keyword) {
        return file(fileOf(keyword)).at(placeOf(keyword).head());
    }

    /** The schema that is the value of this keyword, its {@code $ref} followed. */
    static JsonNode under(SchemaLocation keyword) {
        JsonNode schema = file(fileOf(keyword)).at(placeOf(keyword));
        String reference = schema.path("$ref").asString("");
        int hash = reference.indexOf('#');
        if (hash < 0) {
            return schema;
        }
        return file(hash == 0 ? fileOf(keyword) : reference.substring(0, hash)).at(reference.substring(hash + 1));
    }

    private static String fileOf(SchemaLocation keyword) {
        String path = keyword.getAbsoluteIri().toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonPointer placeOf(SchemaLocation keyword) {
        return JsonPointer.compile(keyword.getFragment().toString());
    }

    private static JsonNode file(String name) {
        return FILES.computeIfAbsent(name, SchemaFiles::read);
    }

    private static JsonNode read(String file) {
        try (InputStream in = SchemaFiles.class.getResourceAsStream("/" + FOLDER + file)) {
            return Json.mapper().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
