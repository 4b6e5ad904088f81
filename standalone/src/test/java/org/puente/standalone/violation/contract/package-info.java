/** Stands in for the contract, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}. */
@NullMarked
package org.puente.standalone.violation.contract;

import org.jspecify.annotations.NullMarked;
