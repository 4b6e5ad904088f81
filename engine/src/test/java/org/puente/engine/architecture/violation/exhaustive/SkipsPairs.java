package org.puente.engine.architecture.violation.exhaustive;

import org.puente.engine.index.Search;

/** A reference that skips pairs by an index, which a rule must catch. */
record SkipsPairs(Search search) {}
