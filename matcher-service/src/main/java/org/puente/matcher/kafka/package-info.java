/**
 * How this service meets Kafka: clients made from one configuration, partitions, and the loops that
 * drive them from start to stop.
 *
 * <p>Owns no data.
 */
@NullMarked
package org.puente.matcher.kafka;

import org.jspecify.annotations.NullMarked;
