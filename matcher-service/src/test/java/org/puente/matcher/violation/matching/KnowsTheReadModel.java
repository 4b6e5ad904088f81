package org.puente.matcher.violation.matching;

import org.puente.matcher.readmodel.ReadModel;

/** Breaks a rule, so that a test can see it caught. */
public record KnowsTheReadModel(ReadModel shown) {}
