package org.puente.benchmarks.load.generator;

import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.topic.Position;

/**
 * A change that the ingest service has accepted. Times are of {@link System#nanoTime}.
 *
 * @param intended     scheduled time of sending, the start of latencies
 * @param acknowledged time of the 202
 * @param position     of its record on the profile topic
 */
public record SentChange(Change change, long intended, long acknowledged, Position position) {}
