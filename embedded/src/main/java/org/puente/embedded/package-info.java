/**
 * A real Kafka broker and a MongoDB-wire store inside a JVM, for the standalone program and for tests.
 *
 * <p>Owns two data folders, one per server, and the sockets of both, on 127.0.0.1 only. May not know Puente's records,
 * topics or collections: services must run on a Kafka cluster and a MongoDB as they run here.
 *
 * <p>Sixteen types in one package, so that all but four stay package-private.
 */
@NullMarked
package org.puente.embedded;

import org.jspecify.annotations.NullMarked;
