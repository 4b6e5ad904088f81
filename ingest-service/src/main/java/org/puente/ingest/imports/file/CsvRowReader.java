package org.puente.ingest.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.contract.reading.StrictUtf8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Groups lines into CSV records. A line whose quotes do not pair up either goes on in the lines that follow, if
 * together they make a record of the right width, or has a stray quote; then it alone is refused, and reading goes on
 * with the very next line. Looks ahead over at most {@value #MOST_LINES} lines, so a stray quote costs little.
 */
final class CsvRowReader {

    private static final int MOST_LINES = 100;
    private static final int MOST_BYTES = 1 << 17;

    private final LineReader lines;
    private final int width;
    private final CsvReader.CsvReaderBuilder csv;
    private final Deque<Line> again = new ArrayDeque<>();

    /** @param width how many cells a record has */
    CsvRowReader(LineReader lines, int width, char separator) {
        this.lines = lines;
        this.width = width;
        this.csv = CsvReader.builder().fieldSeparator(separator).maxBufferSize(2 * MOST_BYTES);
    }

    @Nullable
    CsvRow next() throws IOException {
        Line line = take();
        while (line instanceof Line.Whole whole && whole.isBlank()) {
            line = take();
        }
        return switch (line) {
            case null -> null;
            case Line.TooLong tooLong -> refused(tooLong, EntryProblems.TOO_LONG);
            case Line.Whole whole -> oddQuotes(whole.bytes()) ? spanning(whole) : row(whole, whole, whole.bytes());
        };
    }

    private CsvRow spanning(Line.Whole first) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first.bytes());
        List<Line> ahead = new ArrayList<>();
        while (ahead.size() < MOST_LINES && joined.size() < MOST_BYTES) {
            Line line = take();
            if (line == null) {
                break;
            }
            ahead.add(line);
            if (!(line instanceof Line.Whole whole)) {
                break;
            }
            joined.write('\n');
            joined.writeBytes(whole.bytes());
            if (oddQuotes(whole.bytes())) {
                CsvRow row = row(first, whole, joined.toByteArray());
                if (row.cells() instanceof Reading.Accepted) {
                    return row;
                }
                break;
            }
        }
        ahead.reversed().forEach(again::addFirst);
        return refused(first,
                StrictUtf8.decode(first.bytes()).isPresent() ? EntryProblems.STRAY_QUOTE : EntryProblems.ENCODING);
    }

    private CsvRow row(Line first, Line.Whole last, byte[] bytes) {
        Optional<String> text = StrictUtf8.decode(bytes);
        if (text.isEmpty()) {
            return refused(first, EntryProblems.ENCODING);
        }
        return onlyRecord(text.get())
                .map(cells -> cells.size() == width
                        ? new CsvRow(first, new Reading.Accepted<>(cells), last.ended())
                        : refused(first, EntryProblems.COLUMNS))
                .orElseGet(() -> refused(first, EntryProblems.STRAY_QUOTE));
    }

    /** The cells, if the text is one record and nothing else. */
    private Optional<List<String>> onlyRecord(String text) {
        try {
            List<CsvRecord> records = csv.ofCsvRecord(text).stream().limit(2).toList();
            return records.size() == 1 ? Optional.of(records.getFirst().getFields()) : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static CsvRow refused(Line line, Problem problem) {
        boolean ended = !(line instanceof Line.Whole whole) || whole.ended();
        return new CsvRow(line, Reading.Refused.of(problem), ended);
    }

    private @Nullable Line take() throws IOException {
        Line line = again.pollFirst();
        return line != null ? line : lines.next();
    }

    private static boolean oddQuotes(byte[] bytes) {
        boolean odd = false;
        for (byte each : bytes) {
            odd ^= each == '"';
        }
        return odd;
    }
}
