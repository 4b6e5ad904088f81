package org.puente.web.problems;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;

/** Every kind of problem that the doors answer with. The URIs are stable; clients may switch on them. */
public enum ProblemType {
    /** Each error points into the profile. */
    INVALID_PROFILE(400, "The profile breaks a rule"),
    /** The file as a whole is of no use: an empty one, or a header that names no known columns. */
    INVALID_IMPORT(400, "The import cannot be read"),
    /** Each error points into the decision. */
    INVALID_DECISION(400, "The decision breaks a rule"),
    /** Each error points into the model. */
    INVALID_MODEL(400, "The model breaks a rule"),
    /** The only error points to the day. */
    INVALID_DAY(400, "The day breaks a rule"),
    /** Ids in the path, parameters, headers, or the request line itself. */
    INVALID_REQUEST(400, "The request cannot be understood"),
    /** No token, or one that is forged, expired or for somebody else. */
    TOKEN_NEEDED(401, "A valid bearer token is needed"),
    /** A good token without the scope. */
    SCOPE_NEEDED(403, "The token does not allow this"),
    /** No such path, or nothing of that id. */
    UNKNOWN_RESOURCE(404, "There is nothing here"),
    /** The header {@code Allow} says what can be done. */
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    /** Something else was asked for than we speak. */
    NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
    /** Asking again helps only after the state has changed. */
    CONFLICT(409, "This contradicts the present state"),
    /** More bytes than the limit. */
    BODY_TOO_LARGE(413, "The body is too large"),
    /** The header {@code Accept} says what we understand. */
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not understood"),
    /** One of those that run must end first. */
    TOO_MANY_IMPORTS(429, "Too many imports run already"),
    /** The cause is in our log only. */
    UNEXPECTED(500, "Something went wrong on our side"),
    /** The limit on requests in work is reached. */
    BUSY(503, "Too much is asked at once"),
    /** Kafka did not acknowledge in time; the record may or may not be there. Asking again is safe. */
    LOG_AWAY(503, "The log cannot be reached"),
    /** MongoDB did not answer in time. */
    STORE_AWAY(503, "The store cannot be reached"),
    /** What was asked for does not follow yet the record that it should follow. */
    NOT_YET(503, "This is not known yet");

    private final HttpStatus status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = HttpStatus.valueOf(status);
        this.title = title;
    }

    /** For example {@code urn:puente:problem:invalid-profile}. */
    public URI uri() {
        return URI.create("urn:puente:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public HttpStatus status() {
        return status;
    }

    /** A sentence for a person, the same for every problem of the type. */
    public String title() {
        return title;
    }

    /** The type for an error of which only the status is known; never one that a feature must choose itself. */
    static ProblemType ofStatus(int status) {
        return Stream
                .of(TOKEN_NEEDED, SCOPE_NEEDED, UNKNOWN_RESOURCE, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, CONFLICT,
                        BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, BUSY)
                .filter(type -> type.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? INVALID_REQUEST : UNEXPECTED);
    }
}
