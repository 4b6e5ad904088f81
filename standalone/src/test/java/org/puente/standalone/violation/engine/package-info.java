/** Stands in for the engine, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}. */
@NullMarked
package org.puente.standalone.violation.engine;

import org.jspecify.annotations.NullMarked;
