package org.puente.web.problems;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.puente.contract.reading.Problem;
import org.springframework.http.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import tools.jackson.databind.json.JsonMapper;

/**
 * An RFC 9457 problem document.
 *
 * @param type   what kind of problem, a stable URI
 * @param title  the same in a sentence
 * @param status the HTTP status
 * @param errors what is wrong with which part of the body, by JSON pointer; absent where no part is to blame
 */
@JsonPropertyOrder({"type", "title", "status", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(URI type, String title, int status, List<Problem> errors) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    /** The document of a problem that no part of a body is to blame for. */
    public static ProblemDocument of(ProblemType type) {
        return of(type, List.of());
    }

    public static ProblemDocument of(ProblemType type, List<Problem> errors) {
        return new ProblemDocument(type.uri(), type.title(), type.status().value(), errors);
    }

    /** Answers with this document from outside of Spring MVC, unless an answer is already on its way. */
    public void writeTo(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = bytes();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    byte[] bytes() {
        return MAPPER.writeValueAsBytes(this);
    }
}
