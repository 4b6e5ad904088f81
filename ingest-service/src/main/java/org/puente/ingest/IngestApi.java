package org.puente.ingest;

import org.puente.web.openapi.ApiDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.puente.web.problems.ProblemType.BODY_TOO_LARGE;
import static org.puente.web.problems.ProblemType.CONFLICT;
import static org.puente.web.problems.ProblemType.INVALID_IMPORT;
import static org.puente.web.problems.ProblemType.INVALID_PROFILE;
import static org.puente.web.problems.ProblemType.INVALID_REQUEST;
import static org.puente.web.problems.ProblemType.LOG_AWAY;
import static org.puente.web.problems.ProblemType.TOO_MANY_IMPORTS;
import static org.puente.web.problems.ProblemType.UNKNOWN_RESOURCE;
import static org.puente.web.problems.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/** The words of this service's OpenAPI description, {@code docs/openapi/ingest-service.yaml}. */
@Configuration(proxyBeanMethods = false)
class IngestApi {

    private static final String PROFILE = "/api/{kind}/{slug}";
    private static final String IMPORTS = "/api/imports";
    private static final String POSITION = "Where the record stands on the profile topic, as partition@offset; "
            + "readers of match lists can wait for it";

    @Bean
    static ApiDescription ingestDescription() {
        ApiDescription api = new ApiDescription("Puente: ingest service",
                "Profiles of institutions and value chains in, one at a time or in files. What was answered with a "
                        + "success is on the log. Writing needs a bearer token with the scope profiles:write.");
        profiles(api);
        imports(api);
        return api;
    }

    private static void profiles(ApiDescription api) {
        api.operation("putProfile", PUT, PROFILE, put -> put
                .says("Put a profile", "Takes a profile in place of what was there. A body without id takes that of "
                        + "the path. Errors point into the body. Sending the same again is safe.")
                .takes("institution", "valueChain")
                .answers(202, "The log has the record")
                .header("Location", "Where the profile is read, once the matcher has it")
                .header("Puente-Position", POSITION)
                .refuses(INVALID_PROFILE, INVALID_REQUEST, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, LOG_AWAY))
                .operation("withdrawProfile", DELETE, PROFILE, delete -> delete
                        .says("Withdraw a profile", "Takes it off the log and so off everybody's lists. Withdrawing "
                                + "what never was is no error.")
                        .answers(202, "The log has the record")
                        .header("Location", "Where the profile was read")
                        .header("Puente-Position", POSITION)
                        .refuses(INVALID_REQUEST, LOG_AWAY));
    }

    private static void imports(ApiDescription api) {
        api.operation("postImport", POST, IMPORTS, post -> post
                .says("Import a file", "Streams profiles of any number from NDJSON, or from flat CSV as "
                        + "docs/import-format.md describes it. Good lines go through, bad ones are in the report. "
                        + "The answer comes when the log has every good line.")
                .parameter("Import-Id", "Names the import, so that it can be asked for while it runs: 1 to 64 of a-z, "
                        + "0-9 and hyphens")
                .takesFile("application/x-ndjson", "text/csv")
                .answers(200, "Every line was read, or the file was cut short; the counts and the report tell")
                .header("Location", "Where the import is asked for")
                .refuses(INVALID_IMPORT, INVALID_REQUEST, CONFLICT, UNSUPPORTED_MEDIA_TYPE, TOO_MANY_IMPORTS, LOG_AWAY))
                .operation("listImports", GET, IMPORTS, list -> list
                        .says("Imports", "Those that run and those that are remembered, the newest first.")
                        .answers(200, "The imports")
                        .refuses())
                .operation("getImport", GET, IMPORTS + "/{name}", get -> get
                        .says("How far an import has come", "Can be asked while it runs.")
                        .parameter("name", "The import's id")
                        .answers(200, "Its state and counts")
                        .refuses(UNKNOWN_RESOURCE))
                .operation("getImportReport", GET, IMPORTS + "/{name}/report", report -> report
                        .says("What became of each line", "A line of JSON for each line of the file: line, id, "
                                + "outcome (accepted, rejected or failed), problems, position.")
                        .parameter("name", "The import's id")
                        .answers(200, "The report so far")
                        .withFile("application/x-ndjson")
                        .refuses(UNKNOWN_RESOURCE));
    }
}
