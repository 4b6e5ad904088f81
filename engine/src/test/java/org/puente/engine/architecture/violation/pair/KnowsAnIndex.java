package org.puente.engine.architecture.violation.pair;

import org.puente.engine.index.Search;

/** An evaluator of pairs that searches an index, which a rule must catch. */
record KnowsAnIndex(Search search) {}
