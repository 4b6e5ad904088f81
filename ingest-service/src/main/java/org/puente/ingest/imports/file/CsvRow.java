package org.puente.ingest.imports.file;

import java.util.List;

import org.puente.contract.reading.Reading;

/**
 * One record of a CSV file, which may span lines.
 *
 * @param first its first line
 * @param cells its cells; or why they cannot be told apart
 */
record CsvRow(Line first, Reading<List<String>> cells, boolean ended) {}
