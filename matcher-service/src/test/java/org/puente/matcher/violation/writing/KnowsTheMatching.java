package org.puente.matcher.violation.writing;

import org.puente.matcher.matching.Matching;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheMatching(Matching known) {}
