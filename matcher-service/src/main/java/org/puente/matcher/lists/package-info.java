/**
 * Ownership of list partitions and the writing of lists: one worker and one fenced producer per owned partition. Owns
 * the match topic; rejections travel in its transactions.
 */
@NullMarked
package org.puente.matcher.lists;

import org.jspecify.annotations.NullMarked;
