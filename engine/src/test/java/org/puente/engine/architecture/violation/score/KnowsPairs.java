package org.puente.engine.architecture.violation.score;

import org.puente.engine.pair.PairEvaluator;

/** A factor that evaluates pairs, which a rule must catch. */
record KnowsPairs(PairEvaluator evaluator) {}
