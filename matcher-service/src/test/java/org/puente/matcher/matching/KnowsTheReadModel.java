package org.puente.matcher.matching;

import org.puente.matcher.readmodel.ReadModel;

/** Breaks a rule, so that a test can see it caught. */
public record KnowsTheReadModel(ReadModel shown) {}
