package org.puente.matcher.violation.matching;

import org.puente.matcher.inputs.FoldProgress;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheInputs(FoldProgress known) {}
