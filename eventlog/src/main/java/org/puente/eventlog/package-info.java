/**
 * Kafka for services: clients from one configuration, partitions, CloudEvents as headers, and the threads that drive a
 * client from start to stop.
 *
 * <p>Owns no data. May know the contract, Kafka and Spring; no service, no store and no web server.
 */
@NullMarked
package org.puente.eventlog;

import org.jspecify.annotations.NullMarked;
