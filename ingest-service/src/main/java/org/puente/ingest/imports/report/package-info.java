/** What became of each line: on disk, bounded in size and number, never on the heap. */
@NullMarked
package org.puente.ingest.imports.report;

import org.jspecify.annotations.NullMarked;
