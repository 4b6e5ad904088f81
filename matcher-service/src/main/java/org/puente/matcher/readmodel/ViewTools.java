package org.puente.matcher.readmodel;

import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.lists.Ownership;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** What every projector works with. */
@Component
record ViewTools(KafkaClients clients, Partitioning partitioning, TopicIncarnations incarnations, FoldProgress progress,
        Ownership ownership, ViewProperties properties, MeterRegistry registry, ApplicationEventPublisher events) {}
