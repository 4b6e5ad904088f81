/** Who may pass: one judgement on profiles for all ways in, and a count of what was refused and why. */
@NullMarked
package org.puente.ingest.admission;

import org.jspecify.annotations.NullMarked;
