package org.puente.matcher.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

/** A view's collection in MongoDB, written by single documents; its marker is in {@code view_state}. */
final class MongoViewStore implements ViewStore {

    private static final String STATE = "view_state";
    private static final String MAKING = "making";
    private static final String REACHED = "reached";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** Of documents and of what is said about them alike, so that none of this outlives the other. */
    private static final WriteConcern LASTING = WriteConcern.MAJORITY.withJournal(true);

    private final MongoTemplate mongo;
    private final String collection;
    private final List<IndexModel> indexes;
    private String log = "";
    private String making = "";

    MongoViewStore(MongoTemplate mongo, View view) {
        this.mongo = mongo;
        this.collection = view.collection();
        this.indexes = view.indexes().stream().map(IndexModel::new).toList();
    }

    /** Makes it quick to read too: what is missing of its indexes comes. */
    @Override
    public void begin(String log) {
        this.log = log;
        documents().createIndexes(indexes);
        documents().deleteMany(ne(LOG, log));
        making = marker(log).map(marker -> marker.getString(MAKING)).orElseGet(() -> make(log));
    }

    @Override
    public boolean remembers(String log) {
        return marker(log).filter(marker -> making.equals(marker.getString(MAKING))).isPresent();
    }

    @Override
    public Map<String, Long> offsets(Collection<String> keys) {
        Map<String, Long> offsets = new HashMap<>();
        if (!keys.isEmpty()) {
            documents().find(in("_id", keys)).projection(Projections.include(AT))
                    .forEach(document -> offsets.put(document.getString("_id"), document.getLong(AT)));
        }
        return offsets;
    }

    @Override
    public Map<Integer, Long> positions(Collection<Integer> partitions) {
        Map<String, Long> found = new HashMap<>();
        documents().find(and(in("_id", partitions.stream().map(MongoViewStore::signpost).toList()), eq(MAKING, making)))
                .forEach(post -> found.put(post.getString("_id"), post.getLong(REACHED)));
        return partitions.stream().collect(Collectors.toMap(partition -> partition,
                partition -> found.getOrDefault(signpost(partition), 0L)));
    }

    @Override
    public void reached(Map<Integer, Long> positions) {
        if (positions.isEmpty()) {
            return;
        }
        documents().withWriteConcern(LASTING).bulkWrite(positions.entrySet().stream()
                .map(it -> new ReplaceOneModel<>(eq("_id", signpost(it.getKey())),
                        new Document("_id", signpost(it.getKey())).append("gone", true).append(LOG, log)
                                .append(MAKING, making).append(REACHED, it.getValue()),
                        UPSERT))
                .toList(), UNORDERED);
    }

    @Override
    public void write(Collection<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            documents().withWriteConcern(LASTING).bulkWrite(documents.stream().map(GuardedWrite::of).toList(),
                    UNORDERED);
        } catch (MongoBulkWriteException partial) {
            if (!GuardedWrite.onlyOutdated(partial)) {
                throw partial;
            }
        }
    }

    /** A marker that was found is never written again: the store could have forgotten since, and others would not notice. */
    private String make(String log) {
        String fresh = UUID.randomUUID().toString();
        state().replaceOne(eq("_id", collection),
                new Document("_id", collection).append(LOG, log).append(MAKING, fresh), UPSERT);
        return fresh;
    }

    /** The id of the document that says how far a partition has been shown: among the others, so that it goes with them. */
    private static String signpost(int partition) {
        return "@" + partition;
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
