package org.puente.engine.architecture.violation.index;

import org.puente.engine.incremental.IncrementalMatchmaker;

/** An index that knows the lists of a matchmaker, which a rule must catch. */
record KnowsLists(IncrementalMatchmaker matchmaker) {}
