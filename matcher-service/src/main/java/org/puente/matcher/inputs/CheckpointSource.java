package org.puente.matcher.inputs;

import java.util.Map;
import java.util.Optional;

import org.apache.kafka.common.TopicPartition;
import org.puente.contract.control.Model;

/** Gives the state after a prefix of the log without folding the prefix. */
public interface CheckpointSource {

    /**
     * The checkpoint to continue from; empty to fold from the beginning.
     *
     * @param model      in force
     * @param beginnings of the input topics' partitions
     * @param ends       of the input topics' partitions
     */
    Optional<Checkpoint> take(Model model, Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends);
}
