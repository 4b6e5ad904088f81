package org.puente.benchmarks.quality;

import org.puente.contract.profile.ProfileId;

/** One candidate in somebody's ranking, with the score that the engine gave the pair. */
record Ranked(ProfileId candidate, int score) {}
