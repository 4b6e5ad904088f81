package org.puente.engine.architecture.violation.incremental;

import org.puente.engine.exhaustive.ExhaustiveMatchmaker;

/** A matchmaker that asks the reference for answers, which a rule must catch. */
record AsksTheReference(ExhaustiveMatchmaker reference) {}
