/** What partners and coordinators decided about a pair, and what state of the pair follows from it. */
@NullMarked
package org.puente.contract.decision;

import org.jspecify.annotations.NullMarked;
