/**
 * The door for profiles: what comes in over HTTP or in a file and is valid is on the log when the answer goes out.
 *
 * <p>Owns no data: the log does. Knows neither the engine nor the matcher.
 */
@NullMarked
package org.puente.ingest;

import org.jspecify.annotations.NullMarked;
