/** One profile at a time: PUT and DELETE, answered when the log has the record. */
@NullMarked
package org.puente.ingest.profiles;

import org.jspecify.annotations.NullMarked;
