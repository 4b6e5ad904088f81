package org.puente.matcher.violation.models;

import org.puente.matcher.models.api.SubmittedModels;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheApi(SubmittedModels known) {}
