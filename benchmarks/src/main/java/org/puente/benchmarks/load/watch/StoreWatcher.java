package org.puente.benchmarks.load.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;

import static com.mongodb.client.model.Filters.in;

/**
 * Notes when list writes of the topic become visible in the store. Polls for the documents that are awaited longest and
 * for the latest arrivals, so that neither late documents nor early ones are missed; a time is that of an answer, a few
 * milliseconds late, and later for documents in between. To stay a small part of the store's load, it polls for few
 * documents while none becomes visible and for more while many do, and pauses four times as long as an answer took, at
 * most 25 ms.
 */
public final class StoreWatcher extends Watcher {

    private static final int LEAST_KEYS = 8;
    private static final int MOST_KEYS = 128;
    private static final long SHORTEST_PAUSE = Duration.ofMillis(5).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(25).toNanos();
    private static final int PAUSE = 4;

    private final MongoClient client;
    private final MongoCollection<Document> lists;
    private final Queue<ListWrite> incoming = new ConcurrentLinkedQueue<>();
    /** Awaited writes by key; the key that is awaited longest comes first. */
    private final Map<String, Deque<ListWrite>> awaited = new LinkedHashMap<>();
    /** The awaited keys in order of their last arrival. */
    private final SequencedSet<String> arrivals = new LinkedHashSet<>();
    /** Number of keys to poll for from each of the two orders. */
    private int keys = LEAST_KEYS;
    private volatile int waiting;

    public StoreWatcher(String database) {
        super("store-watch");
        client = MongoClients.create(database);
        lists = client.getDatabase(database.substring(database.lastIndexOf('/') + 1)).getCollection("match_lists");
    }

    /** Adds a write to wait for; safe for use by any thread. */
    public void await(ListWrite write) {
        incoming.add(write);
    }

    /** Number of lists with writes that are on the topic and not yet visible in the store. */
    public int waiting() {
        return incoming.size() + waiting;
    }

    @Override
    long poll() {
        for (ListWrite write = incoming.poll(); write != null; write = incoming.poll()) {
            String key = write.owner().key();
            awaited.computeIfAbsent(key, fresh -> new ArrayDeque<>()).add(write);
            arrivals.addLast(key);
        }
        waiting = awaited.size();
        Set<String> polled = Stream.of(awaited.keySet(), arrivals.reversed())
                .flatMap(order -> order.stream().limit(keys)).collect(Collectors.toSet());
        long start = System.nanoTime();
        if (!polled.isEmpty()) {
            List<Document> visible = lists.find(in("_id", polled)).projection(Projections.include("at"))
                    .into(new ArrayList<>());
            long now = System.nanoTime();
            visible.forEach(document -> noteVisible(document, now));
            boolean grow = 4 * (waiting - awaited.size()) >= polled.size();
            keys = Math.clamp(grow ? 2 * keys : keys / 2, LEAST_KEYS, MOST_KEYS);
        }
        return Math.clamp(PAUSE * (System.nanoTime() - start), SHORTEST_PAUSE, LONGEST_PAUSE);
    }

    @Override
    void closeClient() {
        client.close();
    }

    private void noteVisible(Document document, long now) {
        String key = document.getString("_id");
        Deque<ListWrite> writes = awaited.getOrDefault(key, new ArrayDeque<>());
        for (Iterator<ListWrite> all = writes.iterator(); all.hasNext();) {
            ListWrite write = all.next();
            if (write.message().offset() <= document.getLong("at")) {
                write.seenInStore(now);
                all.remove();
            }
        }
        if (writes.isEmpty()) {
            awaited.remove(key);
            arrivals.remove(key);
        }
    }
}
