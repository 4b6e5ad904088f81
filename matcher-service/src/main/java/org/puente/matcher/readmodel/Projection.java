package org.puente.matcher.readmodel;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.puente.eventlog.Partitioning;

/**
 * Which documents of a view its records come to, and which of those the store lacks. Knows neither threads nor waits of
 * its own. After any failure it is of no further use: begin with another where the store says that everything has been
 * shown.
 */
public final class Projection {

    private final View view;
    private final ViewStore store;
    private final Partitioning partitioning;
    private final String log;
    private final Backlog backlog = new Backlog();

    /** Of this incarnation of the view's topic into this store. */
    public Projection(View view, ViewStore store, Partitioning partitioning, String log) {
        this.view = view;
        this.store = store;
        this.partitioning = partitioning;
        this.log = log;
    }

    /** Takes in records; those that the view shows wait, the last of each key. */
    public void read(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            String key = message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
            if (view.shows(key) && partitioning.of(message.key()) == message.partition()) {
                backlog.add(key, message);
            }
        }
    }

    /**
     * The documents of the next records, but for what the store has: that is not even looked into. They are to be
     * written before anything else is asked.
     *
     * @param most at most so many records
     * @param old  by partition, below which offset the store may have records; it is not asked about later ones
     */
    public List<Document> next(int most, Map<Integer, Long> old) {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = backlog.take(most);
        Map<String, Long> stored = store.offsets(latest.entrySet().stream()
                .filter(it -> it.getValue().offset() < old.getOrDefault(it.getValue().partition(), Long.MAX_VALUE))
                .map(Map.Entry::getKey).toList());
        latest.entrySet().removeIf(it -> it.getValue().offset() <= stored.getOrDefault(it.getKey(), -1L));
        return latest.entrySet().stream()
                .map(it -> document(it.getKey(), it.getValue()).append(ViewStore.LOG, log)).toList();
    }

    /** How many records wait. */
    public int waiting() {
        return backlog.size();
    }

    /** Forgets the records of all other partitions that wait. */
    public void retain(Set<Integer> partitions) {
        backlog.retain(partitions);
    }

    /** How much the records hold that wait, roughly. */
    long bytes() {
        return backlog.bytes();
    }

    /** Below which offsets everything has been shown, by partition, if everything below these has been read. */
    public Map<Integer, Long> shown(Map<Integer, Long> read) {
        Map<Integer, Long> shown = new HashMap<>(read);
        Map<Integer, Long> lowest = backlog.lowest();
        shown.replaceAll((partition, position) -> Math.min(position, lowest.getOrDefault(partition, position)));
        return shown;
    }

    private Document document(String key, ConsumerRecord<byte[], byte[]> message) {
        Document document = new Document("_id", key);
        view.document(message).ifPresentOrElse(document::putAll, () -> document.append("gone", true));
        return document.append(ViewStore.AT, message.offset()).append("partition", message.partition());
    }
}
