/**
 * Files of profiles, streamed: each line is checked and published like a single PUT, with a report per line and
 * progress that can be asked for. However large the file, memory is bounded: by the lines that await acknowledgement
 * and by the ids that are remembered to find duplicates.
 */
@NullMarked
package org.puente.ingest.imports;

import org.jspecify.annotations.NullMarked;
