package org.puente.matcher.view;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.puente.matcher.kafka.Partitioning;

/** Which documents of a view its records come to, and which of those the store lacks. */
public final class Projection {

    private final View view;
    private final ViewStore store;
    private final Partitioning partitioning;

    /** Of this view's topic into this store. */
    public Projection(View view, ViewStore store, Partitioning partitioning) {
        this.view = view;
        this.store = store;
        this.partitioning = partitioning;
    }

    /**
     * The latest documents of the keys in these records, but for what the store has: that is not even read.
     *
     * @param old by partition, below which offset the store may have records; it is not asked about later ones
     */
    public List<Document> unseen(Iterable<ConsumerRecord<byte[], byte[]>> messages, String log,
            Map<Integer, Long> old) {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            String key = message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
            if (view.shows(key) && partitioning.of(message.key()) == message.partition()) {
                latest.put(key, message);
            }
        }
        Map<String, Long> stored = store.offsets(latest.entrySet().stream()
                .filter(it -> it.getValue().offset() < old.getOrDefault(it.getValue().partition(), Long.MAX_VALUE))
                .map(Map.Entry::getKey).toList());
        latest.entrySet().removeIf(it -> it.getValue().offset() <= stored.getOrDefault(it.getKey(), -1L));
        return latest.entrySet().stream()
                .map(it -> document(it.getKey(), it.getValue()).append(ViewStore.LOG, log)).toList();
    }

    private Document document(String key, ConsumerRecord<byte[], byte[]> message) {
        Document document = new Document("_id", key);
        view.document(message).ifPresentOrElse(document::putAll, () -> document.append("gone", true));
        return document.append(ViewStore.AT, message.offset()).append("partition", message.partition());
    }
}
