package org.puente.matcher.inputs;

import java.util.Map;
import java.util.Optional;

import org.apache.kafka.common.TopicPartition;
import org.puente.contract.control.Model;

/** A way to what folding the beginning of the log comes to, without folding it. */
public interface CheckpointSource {

    /**
     * Where to go on folding; empty if that is the beginning.
     *
     * @param model      in force
     * @param beginnings of the input topics' partitions
     * @param ends       theirs
     */
    Optional<Checkpoint> take(Model model, Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends);
}
