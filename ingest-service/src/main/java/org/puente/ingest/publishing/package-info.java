/**
 * Publishing to the profile topic, with a position or "not acknowledged in time" as the outcome. The only package of
 * the service that knows Kafka.
 */
@NullMarked
package org.puente.ingest.publishing;

import org.jspecify.annotations.NullMarked;
