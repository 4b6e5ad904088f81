/** Breaks the architecture rules, so that a test sees that they notice. */
@NullMarked
package org.puente.ingest.violation.profiles;

import org.jspecify.annotations.NullMarked;
