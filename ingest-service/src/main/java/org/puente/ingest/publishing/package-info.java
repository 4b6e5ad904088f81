/**
 * The profile topic as this service sees it: a place to publish to that answers with a position, or not in time.
 * Everything that knows Kafka is here.
 */
@NullMarked
package org.puente.ingest.publishing;

import org.jspecify.annotations.NullMarked;
