package org.puente.matcher.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

/**
 * One view's collection, written by single documents guarded by their offset: an older record never replaces a newer
 * one, whoever writes it and however late. A marker in {@code view_state} says which incarnation of the topic the
 * collection shows, and names its own making: where it is missing or another one, the store has forgotten since, and
 * everything is to be written again, by every instance.
 */
final class ViewStore {

    private static final String STATE = "view_state";
    static final String LOG = "log";
    static final String AT = "at";
    private static final String MAKING = "making";
    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoTemplate mongo;
    private final String collection;
    private final List<IndexModel> indexes;
    private String making = "";

    ViewStore(MongoTemplate mongo, View view) {
        this.mongo = mongo;
        this.collection = view.collection();
        this.indexes = view.indexes().stream().map(IndexModel::new).toList();
    }

    /**
     * Makes the collection show this incarnation of its topic, and quick to read: what shows another goes, and what
     * is missing of its indexes comes.
     */
    void begin(String log) {
        documents().createIndexes(indexes);
        documents().deleteMany(ne(LOG, log));
        making = marker(log).map(marker -> marker.getString(MAKING)).orElseGet(() -> UUID.randomUUID().toString());
        state().replaceOne(eq("_id", collection),
                new Document("_id", collection).append(LOG, log).append(MAKING, making), UPSERT);
    }

    /** Whether the store still knows what {@link #begin} told it. */
    boolean remembers(String log) {
        return marker(log).filter(marker -> making.equals(marker.getString(MAKING))).isPresent();
    }

    /** The offsets of the records that these keys' documents show, of those that there are. */
    Map<String, Long> offsets(Collection<String> keys) {
        Map<String, Long> offsets = new HashMap<>();
        if (!keys.isEmpty()) {
            documents().find(in("_id", keys)).projection(Projections.include(AT))
                    .forEach(document -> offsets.put(document.getString("_id"), document.getLong(AT)));
        }
        return offsets;
    }

    /** Writes each of these documents, unless the store has a newer one by now. */
    void write(Collection<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes = documents.stream()
                .map(document -> new ReplaceOneModel<>(
                        and(eq("_id", document.get("_id")), lt(AT, document.getLong(AT))), document, UPSERT))
                .toList();
        try {
            documents().bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException partial) {
            if (!partial.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                throw partial;
            }
        }
    }

    private Optional<Document> marker(String log) {
        return Optional.ofNullable(state().find(and(eq("_id", collection), eq(LOG, log))).first());
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private MongoCollection<Document> state() {
        return mongo.getCollection(STATE);
    }
}
