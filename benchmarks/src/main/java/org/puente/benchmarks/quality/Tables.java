package org.puente.benchmarks.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads CSV files with a header, gzipped or not. */
final class Tables {

    private static final int LONGEST_FIELD = 1 << 20;

    private Tables() {}

    static List<NamedCsvRecord> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader text = new InputStreamReader(plain, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().maxBufferSize(2 * LONGEST_FIELD)
                        .ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        }
    }
}
