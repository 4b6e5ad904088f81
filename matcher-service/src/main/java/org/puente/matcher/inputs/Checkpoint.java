package org.puente.matcher.inputs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.engine.Matchmaker;

/**
 * What folding the beginning of the log came to.
 *
 * @param matchmaker that has folded it
 * @param day        that rules about dates are judged by, if that part of the log says one
 * @param positions  everything below has been folded
 * @param rejected   where records lie that were refused and may not have been dead-lettered yet
 */
public record Checkpoint(Matchmaker matchmaker, @Nullable LocalDate day, Map<TopicPartition, Long> positions,
        Map<TopicPartition, List<Long>> rejected) {}
