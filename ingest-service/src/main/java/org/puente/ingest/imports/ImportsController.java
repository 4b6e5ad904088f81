package org.puente.ingest.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.puente.contract.reading.Problem;
import org.puente.ingest.imports.file.FileFormat;
import org.puente.ingest.imports.report.ImportId;
import org.puente.ingest.imports.report.ImportSummary;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports files and answers with their state and reports. A client that wants to follow its import while it uploads
 * sends an id in the header {@code Import-Id}; without the header the service makes one. The answer to the upload comes
 * when every valid line is acknowledged.
 */
@RestController
@RequestMapping(ImportsController.PATH)
final class ImportsController {

    static final String PATH = "/api/imports";

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = {NDJSON, CSV}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> post(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "Import-Id", required = false) @Nullable String name, HttpServletRequest request)
            throws IOException {
        ImportId id = name == null ? ImportId.random() : id(name, ProblemType.INVALID_REQUEST);
        ImportSummary summary = imports.run(id, format(type), request.getInputStream());
        String location = ImportAnswer.path(summary);
        return switch (summary.state()) {
            case REFUSED ->
                throw new ProblemException(ProblemType.INVALID_IMPORT, summary.problems()).location(location);
            case FAILED -> throw new ProblemException(ProblemType.LOG_AWAY).retryAfter(RETRY).location(location);
            case RUNNING, DONE, CUT ->
                ResponseEntity.ok().location(URI.create(location)).body(ImportAnswer.of(summary));
        };
    }

    @GetMapping
    List<ImportAnswer> all() {
        return imports.all().stream().map(ImportAnswer::of).toList();
    }

    @GetMapping("/{name}")
    ImportAnswer get(@PathVariable String name) {
        return ImportAnswer.of(found(name));
    }

    @GetMapping("/{name}/report")
    void report(@PathVariable String name, HttpServletResponse response) throws IOException {
        ImportId id = found(name).id();
        response.setContentType(NDJSON);
        Files.copy(imports.lines(id), response.getOutputStream());
    }

    private ImportSummary found(String name) {
        return imports.find(id(name, ProblemType.UNKNOWN_RESOURCE))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }

    private static ImportId id(String name, ProblemType otherwise) {
        return ImportId.parse(name)
                .orElseThrow(() -> new ProblemException(otherwise, List
                        .of(new Problem("", "import-id", "An import id is 1 to 64 of a-z, 0-9 and hyphens"))));
    }

    /** Whatever is declared, bytes are UTF-8; a declaration of something else is taken at its word. */
    private static FileFormat format(MediaType type) {
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        return type.isCompatibleWith(MediaType.parseMediaType(CSV)) ? FileFormat.CSV : FileFormat.NDJSON;
    }
}
