/**
 * Stands in for the matcher service, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}.
 */
@NullMarked
package org.puente.standalone.violation.matcher;

import org.jspecify.annotations.NullMarked;
