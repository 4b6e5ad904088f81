package org.puente.benchmarks.load;

import java.util.Optional;

import org.puente.benchmarks.load.generator.SentChange;
import org.puente.matcher.matching.ListVersion;

/**
 * A change that turned a list into another.
 *
 * @param by      whose record did it
 * @param version of the list from then on; empty if its owner went
 */
record ListChange(SentChange by, Optional<ListVersion> version) {}
