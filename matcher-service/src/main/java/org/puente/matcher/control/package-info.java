/**
 * What steers every instance alike, kept on the control topic: the day and the model, written by the owner of partition
 * 0 of the lists, through its fenced producer.
 *
 * <p>Owns the control topic. Decides nothing about lists: what it writes counts once it has been folded.
 */
@NullMarked
package org.puente.matcher.control;

import org.jspecify.annotations.NullMarked;
