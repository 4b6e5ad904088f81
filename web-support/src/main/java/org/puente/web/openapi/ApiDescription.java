package org.puente.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.puente.web.problems.ProblemDocument;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

/**
 * What a service says of its own API beyond what its controllers show. A bean of this type completes the description
 * that is served; the order of what it holds is always the same.
 */
public final class ApiDescription implements OpenApiCustomizer {

    static final String BEARER = "bearer";

    private final Info info;
    private final List<Consumer<Paths>> operations = new ArrayList<>();

    /**
     * @param title of the service
     * @param words what it is for
     */
    public ApiDescription(String title, String words) {
        this.info = new Info().title(title).description(words).version("1");
    }

    /**
     * Describes one operation. The description cannot be made when a controller does not have it.
     *
     * @param id unique among operations, for client generators
     */
    public ApiDescription operation(String id, HttpMethod method, String path, Consumer<DescribedOperation> words) {
        operations.add(paths -> {
            PathItem item = Objects.requireNonNull(paths.get(path), path);
            Operation operation = Objects.requireNonNull(
                    item.readOperationsMap().get(PathItem.HttpMethod.valueOf(method.name())), method + " " + path);
            words.accept(new DescribedOperation(operation.operationId(id), method));
        });
        return this;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(info).servers(List.of(new Server().url("/")));
        operations.forEach(operation -> operation.accept(api.getPaths()));
        Components components = api.getComponents();
        components.addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .bearerFormat("JWT").description("A token with the service's scope, for everything but reading"));
        Map<String, Schema<?>> schemas = new TreeMap<>(ContractSchemas.all());
        ModelConverters.getInstance(true).readAll(ProblemDocument.class).forEach(schemas::put);
        schemas.forEach(components::addSchemas);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        api.setPaths(sorted(api.getPaths()));
        while (components.getSchemas().keySet().removeIf(unreferred(Json31.pretty(api)))) {
            // what only the removed ones referred to goes next
        }
    }

    private static Predicate<String> unreferred(String description) {
        return name -> !description.contains("\"#/components/schemas/" + name + "\"");
    }

    private static Paths sorted(Paths paths) {
        Paths sorted = new Paths();
        new TreeMap<>(paths).forEach(sorted::addPathItem);
        return sorted;
    }
}
