/**
 * The topics, declared once: name, key, value, cleanup, retention, owner; and the CloudEvents types of what travels on
 * them. Knows no Kafka client.
 */
@NullMarked
package org.puente.contract.topic;

import org.jspecify.annotations.NullMarked;
