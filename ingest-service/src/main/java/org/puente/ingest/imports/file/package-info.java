/**
 * From a stream of bytes to candidates for profiles: lines, NDJSON, and the flat CSV format. A flaw costs its line,
 * never the file. Knows nothing of what is done with a candidate.
 */
@NullMarked
package org.puente.ingest.imports.file;

import org.jspecify.annotations.NullMarked;
