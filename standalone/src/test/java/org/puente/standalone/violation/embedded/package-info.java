/**
 * Stands in for the embedded servers, with dependencies that an architecture rule forbids; see
 * {@code ArchitectureTest}.
 */
@NullMarked
package org.puente.standalone.violation.embedded;

import org.jspecify.annotations.NullMarked;
