package org.puente.matcher.violation.control;

import org.puente.matcher.lists.Ownership;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheLists(Ownership known) {}
