package org.puente.matcher.simulation;

import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.puente.engine.snapshot.Snapshot;

/**
 * What an instance has left behind for another to go on from.
 *
 * @param snapshot  of its matching
 * @param positions everything below had been folded
 */
record SavedSnapshot(Snapshot snapshot, Map<TopicPartition, Long> positions) {}
