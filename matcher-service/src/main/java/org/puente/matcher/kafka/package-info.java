/**
 * How this service meets Kafka: clients made from one configuration, partitions, positions.
 *
 * <p>Owns no data and starts no threads.
 */
@NullMarked
package org.puente.matcher.kafka;

import org.jspecify.annotations.NullMarked;
