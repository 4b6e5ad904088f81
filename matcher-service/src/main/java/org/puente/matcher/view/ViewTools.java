package org.puente.matcher.view;

import org.puente.matcher.kafka.KafkaClients;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.matches.Ownership;
import org.puente.matcher.profilelog.FoldProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** What every projector works with. */
@Component
record ViewTools(KafkaClients clients, Partitioning partitioning, TopicIncarnations incarnations, FoldProgress progress,
        Ownership ownership, ViewProperties properties, MeterRegistry registry, ApplicationEventPublisher events) {}
