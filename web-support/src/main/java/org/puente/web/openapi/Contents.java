package org.puente.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.puente.web.problems.ProblemType;
import org.springframework.http.HttpHeaders;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

/** What bodies hold. */
final class Contents {

    private Contents() {}

    static Content of(Schema<?> schema, String... mediaTypes) {
        Content content = new Content();
        for (String mediaType : mediaTypes) {
            content.addMediaType(mediaType, new MediaType().schema(schema));
        }
        return content;
    }

    static Schema<Object> simple(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    /** One of these components. */
    static Schema<?> oneOf(String... components) {
        if (components.length == 1) {
            return component(components[0]);
        }
        Schema<?> choice = new JsonSchema();
        Stream.of(components).map(Contents::component).forEach(choice::addOneOfItem);
        return choice;
    }

    /** A response for each status among these problems. */
    static Map<String, ApiResponse> problems(Stream<ProblemType> types) {
        Map<String, ApiResponse> responses = new TreeMap<>();
        types.collect(groupingBy(ProblemType::status, toList()))
                .forEach((status, problems) -> responses.put(Integer.toString(status.value()), response(problems)));
        return responses;
    }

    private static ApiResponse response(List<ProblemType> types) {
        ApiResponse response = new ApiResponse()
                .description(types.stream().map(type -> type.title() + " (" + type.uri() + ")").collect(joining("; ")))
                .content(of(component("ProblemDocument"), APPLICATION_PROBLEM_JSON_VALUE));
        boolean passes = types.stream().anyMatch(type -> type.status().value() == 503 || type.status().value() == 429);
        return passes
                ? response.addHeaderObject(HttpHeaders.RETRY_AFTER, new Header()
                        .description("Seconds to wait before asking again").schema(simple("integer")))
                : response;
    }

    private static Schema<?> component(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }
}
