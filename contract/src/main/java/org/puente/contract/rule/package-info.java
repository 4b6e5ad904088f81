/**
 * The rules of records that no JSON Schema can say, as small functions in visible lists.
 *
 * <p>Owns the rules and their codes. Rules read the record alone: no clock, no other record; they neither throw nor
 * quote what they refuse.
 */
@NullMarked
package org.puente.contract.rule;

import org.jspecify.annotations.NullMarked;
