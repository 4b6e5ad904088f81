package org.puente.ingest.violation.profiles;

import org.apache.kafka.common.TopicPartition;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.violation.imports.ReachesBack;

/** Knows the other feature, Kafka and the embedded broker. */
public record ReachesOver(ReachesBack feature, TopicPartition kafka, EmbeddedKafka broker) {}
