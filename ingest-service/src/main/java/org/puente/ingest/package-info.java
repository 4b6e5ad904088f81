/**
 * The ingest service: validates profiles from requests and files and publishes them. A valid profile is on the log when
 * the answer is sent.
 *
 * <p>Owns no data: the log does. Knows neither the engine nor the matcher.
 */
@NullMarked
package org.puente.ingest;

import org.jspecify.annotations.NullMarked;
