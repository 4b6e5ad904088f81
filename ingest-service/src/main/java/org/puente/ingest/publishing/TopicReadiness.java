package org.puente.ingest.publishing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.topics.TopicMismatchException;
import org.puente.eventlog.topics.TopicSetup;
import org.puente.web.lifecycle.UnrecoverableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the profile topic is as declared: once before the service listens, and if Kafka is away then, again
 * and again until it is there. A topic that is there but different ends the service.
 */
@Component
final class TopicReadiness implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReadiness.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Admin admin;
    private final TopicProperties settings;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService retry = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("puente-topics").factory());
    private volatile boolean running;
    private volatile boolean kept;

    TopicReadiness(Admin admin, TopicProperties settings, ApplicationEventPublisher events) {
        this.admin = admin;
        this.settings = settings;
        this.events = events;
    }

    /** Whether the topic was seen as declared. */
    boolean kept() {
        return kept;
    }

    @Override
    public void start() {
        running = true;
        attempt();
    }

    private void attempt() {
        try {
            TopicSetup.ensure(admin, List.of(Topics.PROFILES), settings.partitions(), settings.replicationFactor());
            kept = true;
            LOG.info("Topic {} is as declared", Topics.PROFILES.name());
        } catch (TopicMismatchException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("Kafka is away, so profiles are refused until it is back: {}", e.toString());
            var _ = retry.schedule(this::attemptLater, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void attemptLater() {
        try {
            attempt();
        } catch (TopicMismatchException e) {
            events.publishEvent(new UnrecoverableFailure(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void stop() {
        running = false;
        retry.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
