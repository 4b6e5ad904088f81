package org.puente.web.problems;

import java.time.Duration;
import java.util.List;

import org.puente.contract.reading.Problem;
import org.springframework.http.HttpHeaders;

/** Ends a request with a problem document. Costs no stack trace. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Problem> errors;
    private final transient HttpHeaders headers = new HttpHeaders();

    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    /** @param errors what is wrong with the body; for a request of another kind, the pointer is empty */
    public ProblemException(ProblemType type, List<Problem> errors) {
        super(type.title(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** Tells the client when to try again, in whole seconds, rounded up. */
    public ProblemException retryAfter(Duration wait) {
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusNanos(999_999_999).toSeconds()));
        return this;
    }

    /** Tells the client where what became of its request can be seen. */
    public ProblemException location(String path) {
        headers.set(HttpHeaders.LOCATION, path);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public ProblemDocument document() {
        return ProblemDocument.of(type, errors);
    }

    HttpHeaders headers() {
        return headers;
    }
}
