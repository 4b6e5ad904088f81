/**
 * Stands in for the ingest service, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}.
 */
@NullMarked
package org.puente.standalone.violation.ingest;

import org.jspecify.annotations.NullMarked;
