package org.puente.matcher.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
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

    private static final Logger PROTOCOL = LoggerFactory.getLogger(MongoViewStore.class);
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
    private @Nullable Long searchAt;

    /** @param handover for how long after a start instances that show an earlier topic may still write */
    MongoViewStore(MongoTemplate mongo, View view, Duration handover) {
        this.mongo = mongo;
        this.handover = handover;
        this.collection = view.collection();
        this.indexes = Stream.concat(view.indexes().stream(), Stream.of(Indexes.ascending(LOG))).map(IndexModel::new)
                .toList();
    }

    /** Makes it quick to read too: what is missing of its indexes comes. */
    @Override
    public void begin(String log) {
        this.log = log;
        documents().createIndexes(indexes);
        Optional<Document> marker = marker(log);
        making = marker.map(it -> it.getString(MAKING)).orElseGet(() -> make(log));
        if (marker.isEmpty()) {
            documents().deleteMany(ne(LOG, log));
        }
        searchAt = marker.filter(it -> it.getBoolean(CLEAR, false)).isPresent() ? null : afterHandover();
    }

    @Override
    public boolean remembers(String log) {
        return marker(log).filter(marker -> making.equals(marker.getString(MAKING))).isPresent();
    }

    /**
     * A document of another topic may have taken the place of one of this topic: then everything is to be shown again,
     * which is said before the document goes. A search that takes the store too long is made again after another
     * handover.
     */
    @Override
    public void clear() {
        if (searchAt == null || System.nanoTime() - searchAt < 0) {
            return;
        }
        searchAt = afterHandover();
        try {
            if (documents().find(ne(LOG, log)).first() == null) {
                state().updateOne(and(eq("_id", collection), eq(MAKING, making)), Updates.set(CLEAR, true));
                searchAt = null;
            } else {
                make(log);
                documents().deleteMany(ne(LOG, log));
            }
        } catch (MongoException tooLong) {
            PROTOCOL.warn("The search of the view {} for an earlier topic will be made again: {}", collection,
                    tooLong.getMessage());
        }
    }

    @Override
    public Map<String, Long> offsets(Collection<String> keys) {
        Map<String, Long> offsets = new HashMap<>();
        if (!keys.isEmpty()) {
            documents().find(and(in("_id", keys), eq(LOG, log))).projection(Projections.include(AT))
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

    private long afterHandover() {
        return System.nanoTime() + handover.toNanos();
    }

    /** A marker is not made again without need: the store could have forgotten since, and others would not notice. */
    private String make(String log) {
        String fresh = UUID.randomUUID().toString();
        state().replaceOne(eq("_id", collection),
                new Document("_id", collection).append(LOG, log).append(MAKING, fresh), UPSERT);
        return fresh;
    }

    /**
     * The id of the document that says how far a partition has been shown: among the others, so that it goes with them.
     */
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
        return mongo.getCollection(STATE).withWriteConcern(LASTING);
    }
}
