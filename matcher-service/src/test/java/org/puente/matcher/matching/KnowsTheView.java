package org.puente.matcher.matching;

import org.puente.matcher.view.Shown;

/** Breaks a rule, so that a test can see it caught. */
public record KnowsTheView(Shown shown) {}
