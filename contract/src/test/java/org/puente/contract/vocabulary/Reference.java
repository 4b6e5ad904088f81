package org.puente.contract.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** Reference tables beside the project, where somebody has put them. */
final class Reference {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "vocab");

    private Reference() {}

    /** The rows of a table without its head, cut at commas; only leading columns without commas are of use. */
    static List<String[]> rows(String file) {
        Path table = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(table), () -> "no reference table " + file + " here");
        try (var lines = Files.lines(table)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
