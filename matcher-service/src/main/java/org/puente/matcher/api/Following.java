package org.puente.matcher.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.common.TopicPartition;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topics;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.matching.ListVersion;
import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

/**
 * Lets a reader wait until a list follows a record that ingest has acknowledged: until the fold has passed the record
 * and the view shows the list that the engine then computes, whichever instance publishes it.
 */
@Component
class Following {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final FoldProgress progress;
    private final Matching matching;
    private final StoredLists lists;
    private final ReadsProperties properties;
    private final Semaphore waiting;

    Following(FoldProgress progress, Matching matching, StoredLists lists, ReadsProperties properties) {
        this.progress = progress;
        this.matching = matching;
        this.lists = lists;
        this.properties = properties;
        this.waiting = new Semaphore(properties.maxWaiting());
    }

    /** Waits, bounded; returns whether the list follows. False at once if too many wait already. */
    boolean await(ProfileId owner, Position position) throws InterruptedException {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            long deadline = System.nanoTime() + properties.longestWait().toNanos();
            TopicPartition partition = new TopicPartition(Topics.PROFILES.name(), position.partition());
            boolean follows = progress.await(Map.of(partition, position.offset() + 1), properties.longestWait())
                    && showsWhatTheEngineComputes(owner);
            while (!follows && System.nanoTime() < deadline) {
                TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
                follows = progress.position(partition) > position.offset() && showsWhatTheEngineComputes(owner);
            }
            return follows;
        } finally {
            waiting.release();
        }
    }

    private boolean showsWhatTheEngineComputes(ProfileId owner) {
        Optional<String> computed = matching.list(owner).map(list -> ListVersion.of(Json.write(list)).toString());
        return computed.equals(lists.version(owner));
    }
}
