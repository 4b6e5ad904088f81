package org.puente.ingest.imports.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.puente.contract.reading.Json;

/**
 * The folder of reports: for each import {@code id.json}, its summary, and {@code id.ndjson}, its lines. Keeps the
 * newest; safe for use by many threads as long as one import has one writer.
 */
public final class ReportStore {

    private static final String SUMMARY = ".json";
    private static final String LINES = ".ndjson";

    private final Path folder;
    private final int keep;
    private final long most;

    /**
     * @param keep how many imports are remembered, beside those that run
     * @param most bytes of one report
     */
    public ReportStore(Path folder, int keep, long most) {
        this.folder = folder;
        this.keep = keep;
        this.most = most;
        try {
            Files.createDirectories(folder);
            all().forEach(summary -> save(summary.interrupted()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the report of an import and forgets the oldest that ended. */
    public ReportWriter begin(ImportSummary first) {
        try {
            prune();
            save(first);
            return new ReportWriter(lines(first.id()), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the import's summary in one step. */
    public void save(ImportSummary summary) {
        try {
            Path draft = folder.resolve(summary.id() + SUMMARY + ".draft");
            Files.write(draft, Json.write(summary));
            Files.move(draft, summary(summary.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ImportSummary> find(ImportId id) {
        return Files.exists(summary(id)) ? Optional.of(read(summary(id))) : Optional.empty();
    }

    /** Every import that is remembered, the newest first. */
    public List<ImportSummary> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUMMARY))
                    .map(ReportStore::read)
                    .sorted(Comparator.comparing(ImportSummary::started).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the lines of the report are. */
    public Path lines(ImportId id) {
        return folder.resolve(id + LINES);
    }

    private synchronized void prune() throws IOException {
        List<ImportSummary> ended = all().stream().filter(each -> each.state() != ImportState.RUNNING).toList();
        for (ImportSummary old : ended.subList(Math.min(keep - 1, ended.size()), ended.size())) {
            Files.deleteIfExists(lines(old.id()));
            Files.deleteIfExists(summary(old.id()));
        }
    }

    private Path summary(ImportId id) {
        return folder.resolve(id + SUMMARY);
    }

    private static ImportSummary read(Path file) {
        try {
            return Json.mapper().readValue(Files.readAllBytes(file), ImportSummary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
