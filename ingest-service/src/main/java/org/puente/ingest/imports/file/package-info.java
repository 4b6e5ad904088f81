/**
 * Reads files: from a stream of bytes to entries, by lines, NDJSON and the flat CSV format. A problem refuses its line,
 * never the file. Does not know how entries are checked and published.
 */
@NullMarked
package org.puente.ingest.imports.file;

import org.jspecify.annotations.NullMarked;
