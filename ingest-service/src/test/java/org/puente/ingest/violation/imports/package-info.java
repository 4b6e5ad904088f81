/** Breaks the architecture rules, so that a test sees that they notice. */
@NullMarked
package org.puente.ingest.violation.imports;

import org.jspecify.annotations.NullMarked;
