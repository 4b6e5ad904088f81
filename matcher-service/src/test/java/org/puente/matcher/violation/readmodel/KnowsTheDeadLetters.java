package org.puente.matcher.violation.readmodel;

import org.puente.matcher.deadletters.DeadLetters;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheDeadLetters(DeadLetters known) {}
