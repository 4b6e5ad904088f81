package org.puente.contract.profile;

import org.puente.contract.vocabulary.ChainStep;

/**
 * One step of a value chain in a territory.
 *
 * @param strength how well it works, 1 to 5; 0 = no information
 * @param gap      how much it lacks, 1 to 5; 0 = no information
 */
public record StepState(ChainStep step, int strength, int gap) {}
