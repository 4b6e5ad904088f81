package org.puente.matcher.violation.inputs;

import org.puente.matcher.models.switching.ModelSwitch;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheModels(ModelSwitch known) {}
