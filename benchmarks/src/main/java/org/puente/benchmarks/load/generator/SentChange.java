package org.puente.benchmarks.load.generator;

import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.topic.Position;

/**
 * A change that the ingest service has taken in. Times are of {@link System#nanoTime}.
 *
 * @param intended     when it was meant to be sent, which latencies count from
 * @param acknowledged when the 202 had come
 * @param position     of its record on the profile topic
 */
public record SentChange(Change change, long intended, long acknowledged, Position position) {}
