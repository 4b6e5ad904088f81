package org.puente.ingest.imports.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.puente.contract.reading.Json;

/** The report of one import while it is written: NDJSON, up to a bound. For one thread. */
public final class ReportWriter implements AutoCloseable {

    private final OutputStream file;
    private long left;

    ReportWriter(Path path, long most) throws IOException {
        this.file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        this.left = most;
    }

    /** Whether every line so far is in it. */
    public boolean isComplete() {
        return left >= 0;
    }

    /** Writes the line, unless the bound is reached. */
    public void write(ReportLine line) {
        byte[] bytes = Json.write(line);
        left -= left < 0 ? 0 : bytes.length + 1;
        if (left < 0) {
            return;
        }
        try {
            file.write(bytes);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
