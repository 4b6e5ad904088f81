package org.puente.standalone.instances;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.puente.standalone.fixture.MatchLists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Looks at the stored lists again and again, and notes each one that goes back to an older record or away. */
final class StoreWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Map<String, Long> seen = new HashMap<>();
    private final List<String> setbacks = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> watching;
    private volatile boolean ended;

    StoreWatch(String mongo) {
        watching = CompletableFuture.runAsync(() -> watch(mongo), Thread.ofPlatform().daemon().name("watch")::start);
    }

    /** What was noted; returns after a last look. */
    List<String> setbacks() {
        close();
        watching.join();
        return setbacks;
    }

    @Override
    public void close() {
        ended = true;
    }

    private void watch(String mongo) {
        try (MongoClient client = MongoClients.create(mongo + "/?retryWrites=false")) {
            boolean last = false;
            while (!last) {
                last = ended;
                Map<String, Long> shown = MatchLists.offsetsInStore(client);
                seen.forEach((owner, at) -> note(owner, at, shown.getOrDefault(owner, -1L)));
                seen.putAll(shown);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void note(String owner, long before, long after) {
        if (after < before) {
            setbacks.add("%s: from %d to %d".formatted(owner, before, after));
        }
    }
}
