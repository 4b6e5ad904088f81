/** Breaks the architecture rules, so that a test sees that they notice. */
@NullMarked
package org.puente.ingest.broken.imports;

import org.jspecify.annotations.NullMarked;
