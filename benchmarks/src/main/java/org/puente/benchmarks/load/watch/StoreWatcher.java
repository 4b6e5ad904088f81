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
 * Notes when the store shows what has appeared on the topic. It asks again and again for the documents that it has
 * waited for longest and for those that appeared last, so that it misses neither what is late nor what is shown before
 * others that are; a time is that of an answer, some milliseconds late, later for those in between. So as not to be the
 * store's main load, it asks for few while nothing new is shown, for more while much is, and rests four times as long
 * as an answer took, but at most 25 ms.
 */
public final class StoreWatcher extends Watcher {

    private static final int LEAST_AT_ONCE = 8;
    private static final int MOST_AT_ONCE = 128;
    private static final long SHORTEST_REST = Duration.ofMillis(5).toNanos();
    private static final long LONGEST_REST = Duration.ofMillis(25).toNanos();
    private static final int REST = 4;

    private final MongoClient client;
    private final MongoCollection<Document> lists;
    private final Queue<ListWrite> incoming = new ConcurrentLinkedQueue<>();
    /** By key, those that have been awaited longest first. */
    private final Map<String, Deque<ListWrite>> awaited = new LinkedHashMap<>();
    /** The same keys, the one that appeared last at the end. */
    private final SequencedSet<String> arrivals = new LinkedHashSet<>();
    /** How many are asked for of those waited for longest, and as many of those that appeared last. */
    private int atOnce = LEAST_AT_ONCE;
    private volatile int waiting;

    public StoreWatcher(String database) {
        super("store-watch");
        client = MongoClients.create(database);
        lists = client.getDatabase(database.substring(database.lastIndexOf('/') + 1)).getCollection("match_lists");
    }

    /** Waits for the store to show this, from any thread. */
    public void await(ListWrite write) {
        incoming.add(write);
    }

    /** How many have appeared on the topic and not in the store. */
    public int waiting() {
        return incoming.size() + waiting;
    }

    @Override
    long look() {
        for (ListWrite write = incoming.poll(); write != null; write = incoming.poll()) {
            String key = write.owner().key();
            awaited.computeIfAbsent(key, fresh -> new ArrayDeque<>()).add(write);
            arrivals.addLast(key);
        }
        waiting = awaited.size();
        Set<String> asked = Stream.of(awaited.keySet(), arrivals.reversed())
                .flatMap(order -> order.stream().limit(atOnce)).collect(Collectors.toSet());
        long start = System.nanoTime();
        if (!asked.isEmpty()) {
            List<Document> shown = lists.find(in("_id", asked)).projection(Projections.include("at"))
                    .into(new ArrayList<>());
            long now = System.nanoTime();
            shown.forEach(document -> shows(document, now));
            boolean many = 4 * (waiting - awaited.size()) >= asked.size();
            atOnce = Math.clamp(many ? 2 * atOnce : atOnce / 2, LEAST_AT_ONCE, MOST_AT_ONCE);
        }
        return Math.clamp(REST * (System.nanoTime() - start), SHORTEST_REST, LONGEST_REST);
    }

    @Override
    void end() {
        client.close();
    }

    private void shows(Document document, long now) {
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
