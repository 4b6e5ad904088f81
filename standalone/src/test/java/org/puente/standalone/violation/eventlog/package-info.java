/** Stands in for the event log, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}. */
@NullMarked
package org.puente.standalone.violation.eventlog;

import org.jspecify.annotations.NullMarked;
