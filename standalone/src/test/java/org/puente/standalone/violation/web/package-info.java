/** Stands in for web support, with dependencies that an architecture rule forbids; see {@code ArchitectureTest}. */
@NullMarked
package org.puente.standalone.violation.web;

import org.jspecify.annotations.NullMarked;
