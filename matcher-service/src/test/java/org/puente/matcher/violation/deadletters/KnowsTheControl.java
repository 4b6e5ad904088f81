package org.puente.matcher.violation.deadletters;

import org.puente.matcher.control.ControlTopic;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheControl(ControlTopic known) {}
