/**
 * Where the contract meets Kafka's client: topics made as they are declared, CloudEvents as headers.
 *
 * <p>Only those who bring the client themselves may use it; nothing else in the contract needs it.
 */
@NullMarked
package org.puente.contract.kafka;

import org.jspecify.annotations.NullMarked;
