/**
 * Which model the log names, and the switch to it: a shadow fold computes under the new model while the old one ranks.
 *
 * <p>Owns the model in force of this instance. Publishes nothing but the model record that is due.
 */
@NullMarked
package org.puente.matcher.models.switching;

import org.jspecify.annotations.NullMarked;
