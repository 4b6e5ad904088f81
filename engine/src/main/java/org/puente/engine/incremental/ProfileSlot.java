package org.puente.engine.incremental;

import org.puente.contract.vocabulary.Side;

/** The slot of a profile in the index of its side. */
record ProfileSlot(Side side, int slot) {}
