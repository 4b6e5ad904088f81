/**
 * The ingest service: validates profiles that come over HTTP or in files, publishes them, and answers once the broker has
 * the records.
 *
 * <p>Owns no data: the log does. Knows neither the engine nor the matcher.
 */
@NullMarked
package org.puente.ingest;

import org.jspecify.annotations.NullMarked;
