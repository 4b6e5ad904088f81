package org.puente.ingest.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.contract.reading.StrictUtf8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** Reads CSV: each record after the header is an entry. */
final class CsvEntryReader implements EntryReader {

    private final CsvRowReader rows;
    private final Columns columns;

    private CsvEntryReader(CsvRowReader rows, Columns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static Reading<EntryReader> open(LineReader lines) throws IOException {
        if (!(lines.next() instanceof Line.Whole header) || header.isBlank()) {
            return Reading.Refused.of(EntryProblems.NO_HEADER);
        }
        char separator = separator(header.bytes());
        return switch (columns(header, separator)) {
            case Reading.Accepted<Columns>(Columns columns) -> new Reading.Accepted<>(
                    new CsvEntryReader(new CsvRowReader(lines, columns.columns().size(), separator), columns));
            case Reading.Refused<Columns>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    private static Reading<Columns> columns(Line.Whole header, char separator) {
        return StrictUtf8.decode(header.bytes()).map(text -> {
            try {
                return Columns.of(CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(text).getFields());
            } catch (CsvParseException e) {
                return Reading.Refused.<Columns>of(EntryProblems.STRAY_QUOTE);
            }
        }).orElseGet(() -> Reading.Refused.of(EntryProblems.ENCODING));
    }

    /** A comma, or the semicolon that spreadsheets write where the comma is the decimal sign. */
    private static char separator(byte[] header) {
        String text = new String(header, StandardCharsets.ISO_8859_1);
        return text.indexOf(',') < 0 && text.indexOf(';') >= 0 ? ';' : ',';
    }

    @Override
    public @Nullable FileEntry next() throws IOException {
        CsvRow row = rows.next();
        if (row == null) {
            return null;
        }
        Reading<byte[]> json = switch (row.cells()) {
            case Reading.Accepted<List<String>>(List<String> cells) -> columns.toJson(cells);
            case Reading.Refused<List<String>>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
        return new FileEntry(row.first().number(), json, row.ended());
    }
}
