package org.puente.matcher.view;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

/** A view's collection in MongoDB, written by single documents; its marker is in {@code view_state}. */
final class MongoViewStore implements ViewStore {

    private static final String STATE = "view_state";
    private static final String MAKING = "making";
    private static final String REACHED = "reached";
    private static final String CLEAR = "clear";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** Of documents and of what is said about them alike, so that none of this outlives the other. */
    private static final WriteConcern LASTING = WriteConcern.MAJORITY.withJournal(true);

    private final MongoTemplate mongo;
    private final String collection;
    private final List<IndexModel> indexes;
    private final Duration handover;
    private String log = "";
    private String making = "";
    private @Nullable Long begun;

    /** @param handover after a view was made, until when instances that show an earlier topic may write to it */
    MongoViewStore(MongoTemplate mongo, View view, Duration handover) {
        this.mongo = mongo;
        this.handover = handover;
        this.collection = view.collection();
        this.indexes = view.indexes().stream().map(IndexModel::new).toList();
    }

    /**
     * Makes it quick to read too: what is missing of its indexes comes. Searches all documents for those of another
     * topic, unless the marker says that there are none.
     */
    @Override
    public void begin(String log) {
        this.log = log;
        documents().createIndexes(indexes);
        Optional<Document> marker = marker(log);
        boolean clear = marker.filter(it -> it.getBoolean(CLEAR, false)).isPresent();
        boolean whole = clear || deleteOthers() == 0;
        making = marker.filter(_ -> whole).map(it -> it.getString(MAKING)).orElseGet(() -> make(log));
        begun = clear ? null : System.nanoTime();
    }

    @Override
    public boolean remembers(String log) {
        return marker(log).filter(marker -> making.equals(marker.getString(MAKING))).isPresent();
    }

    /** A document that goes may have taken the place of one of this topic: then everything is to be shown again. */
    @Override
    public void clear() {
        if (begun != null && System.nanoTime() - begun > handover.toNanos()) {
            if (deleteOthers() > 0) {
                make(log);
            } else {
                state().updateOne(and(eq("_id", collection), eq(MAKING, making)), Updates.set(CLEAR, true));
            }
            begun = null;
        }
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

    /** Removes what shows another topic; returns how many documents that were. */
    private long deleteOthers() {
        return documents().deleteMany(ne(LOG, log)).getDeletedCount();
    }

    /** A marker is not made again without need: the store could have forgotten since, and others would not notice. */
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
