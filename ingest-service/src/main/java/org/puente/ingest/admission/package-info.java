/** Validation of profiles, the same for single requests and imports, and counts of refused profiles by rule. */
@NullMarked
package org.puente.ingest.admission;

import org.jspecify.annotations.NullMarked;
