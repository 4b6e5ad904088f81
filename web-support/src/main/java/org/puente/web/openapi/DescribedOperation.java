package org.puente.web.openapi;

import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.profile.ProfileKind;
import org.puente.web.problems.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;

/** One operation, as its controller shows it, to be completed. */
public final class DescribedOperation {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Operation operation;
    private final ApiResponse success;
    private final boolean writing;

    DescribedOperation(Operation operation, HttpMethod method) {
        this.operation = operation;
        this.success = operation.getResponses().values().iterator().next();
        this.writing = !READING.contains(method);
        if (writing) {
            operation.addSecurityItem(new SecurityRequirement().addList(ApiDescription.BEARER));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> parameter.getName().equals(HttpHeaders.CONTENT_TYPE));
        }
        parameters().forEach(DescribedOperation::describeId);
    }

    /** What it does, in a few words and in some more. */
    public DescribedOperation says(String summary, String description) {
        operation.summary(summary).description(description);
        return this;
    }

    /** What a parameter of its controller means. */
    public DescribedOperation parameter(String name, String meaning) {
        parameters().filter(parameter -> parameter.getName().equals(name)).findFirst().orElseThrow()
                .description(meaning);
        return this;
    }

    /** The request's body is one of these records of the contract. */
    public DescribedOperation takes(String... records) {
        operation.setRequestBody(new RequestBody().required(true)
                .content(Contents.of(Contents.oneOf(records), MediaType.APPLICATION_JSON_VALUE)));
        return this;
    }

    /** The request's body is a file in one of these media types. */
    public DescribedOperation takesFile(String... mediaTypes) {
        operation.setRequestBody(new RequestBody().required(true)
                .content(Contents.of(Contents.simple("string"), mediaTypes)));
        return this;
    }

    /** The status of a success and what it means; its body is what the controller returns. */
    public DescribedOperation answers(int status, String meaning) {
        operation.setResponses(
                new ApiResponses().addApiResponse(Integer.toString(status), success.description(meaning)));
        return this;
    }

    /** The body of a success is one of these records of the contract. */
    public DescribedOperation with(String... records) {
        success.setContent(Contents.of(Contents.oneOf(records), MediaType.APPLICATION_JSON_VALUE));
        return this;
    }

    /** The body of a success is a file. */
    public DescribedOperation withFile(String mediaType) {
        success.setContent(Contents.of(Contents.simple("string"), mediaType));
        return this;
    }

    /** A header of a success. */
    public DescribedOperation header(String name, String meaning) {
        success.addHeaderObject(name, new Header().description(meaning).schema(Contents.simple("string")));
        return this;
    }

    /** The problems it may answer with, beside those of tokens and crowds, which every operation has. */
    public DescribedOperation refuses(ProblemType... types) {
        Stream<ProblemType> common = writing
                ? Stream.of(ProblemType.TOKEN_NEEDED, ProblemType.SCOPE_NEEDED, ProblemType.BUSY)
                : Stream.of(ProblemType.BUSY);
        Contents.problems(Stream.concat(Stream.of(types), common)).forEach(operation.getResponses()::addApiResponse);
        return this;
    }

    private static void describeId(Parameter parameter) {
        if (parameter.getName().startsWith("kind")) {
            Schema<Object> kind = Contents.simple("string");
            Stream.of(ProfileKind.values()).map(ProfileKind::segment).forEach(kind::addEnumItemObject);
            parameter.description("Kind of profile").schema(kind);
        } else if (parameter.getName().startsWith("slug")) {
            parameter.description("The id of the profile behind its kind: 1 to 100 of a-z, 0-9 and hyphens, "
                    + "no hyphen first");
        }
    }

    private Stream<Parameter> parameters() {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }
}
