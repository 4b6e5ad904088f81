/**
 * Which profiles of a side could matter to a profile, without scoring all of them.
 *
 * <p>Owns the inverted features of each side and the upper bounds of scores. May only skip: it never judges a pair, it
 * names the pairs that somebody else has to judge, too many rather than too few.
 */
@NullMarked
package org.puente.engine.index;

import org.jspecify.annotations.NullMarked;
