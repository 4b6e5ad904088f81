/**
 * What no score can outweigh: small named rules that permit a suggestion or say why not.
 *
 * <p>Owns the list of rules. A rule reads the two records, the decisions on the pair, whether either party is full, the
 * day, the score and nothing else.
 */
@NullMarked
package org.puente.engine.rule;

import org.jspecify.annotations.NullMarked;
