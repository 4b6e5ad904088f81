/**
 * Match lists: the values of the match topic. They carry ids, integers and reason codes, never names or sentences, so
 * that equal inputs give equal bytes.
 */
@NullMarked
package org.puente.contract.match;

import org.jspecify.annotations.NullMarked;
