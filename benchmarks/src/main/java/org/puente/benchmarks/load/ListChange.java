package org.puente.benchmarks.load;

import java.util.Optional;

import org.puente.benchmarks.load.generator.SentChange;
import org.puente.matcher.matching.ListVersion;

/**
 * A new version of a list, caused by a change of a profile.
 *
 * @param by      the change of the profile
 * @param version the new version; empty if the owner was withdrawn
 */
record ListChange(SentChange by, Optional<ListVersion> version) {}
