package org.puente.ingest.broken.profiles;

import org.apache.kafka.common.TopicPartition;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.broken.imports.ReachesBack;

/** Knows the other feature, Kafka and the embedded broker. */
public record ReachesOver(ReachesBack feature, TopicPartition kafka, EmbeddedKafka broker) {}
