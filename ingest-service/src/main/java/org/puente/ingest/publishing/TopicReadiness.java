package org.puente.ingest.publishing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.puente.contract.topic.Topics;
import org.puente.eventlog.topics.TopicMismatchException;
import org.puente.eventlog.topics.TopicsReady;
import org.puente.web.lifecycle.UnrecoverableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Creates the profile topic before the service listens, or every two seconds until Kafka answers. A topic that exists
 * but differs from its declaration ends the service.
 */
@Component
final class TopicReadiness implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReadiness.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final TopicsReady topics;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService retry = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("puente-topics").factory());
    private volatile boolean running;

    TopicReadiness(TopicsReady topics, ApplicationEventPublisher events) {
        this.topics = topics;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        attempt();
    }

    private void attempt() {
        try {
            topics.ensure();
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
