/**
 * Reasons and refusals in sentences, in es, pt, en and fr.
 *
 * <p>Owns the sentences; lists on the log never carry them, so that a better sentence changes no list.
 */
@NullMarked
package org.puente.engine.wording;

import org.jspecify.annotations.NullMarked;
