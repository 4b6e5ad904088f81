package org.puente.benchmarks.quality;

import org.puente.contract.profile.ProfileId;

/** A candidate of a ranking, with the score of the pair. */
record Ranked(ProfileId candidate, int score) {}
