package org.puente.matcher.inputs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.engine.Matchmaker;

/**
 * The state after folding a prefix of the log.
 *
 * @param matchmaker that has folded the prefix
 * @param day        that rules about dates are judged by, if the prefix says one
 * @param positions  per partition, the offset below which everything has been folded
 * @param rejected   per partition, the offsets of rejected records that may not have been dead-lettered yet
 */
public record Checkpoint(Matchmaker matchmaker, @Nullable LocalDate day, Map<TopicPartition, Long> positions,
        Map<TopicPartition, List<Long>> rejected) {}
