package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.puente.matcher.readmodel.ViewStore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.ReplaceOneModel;

/**
 * A store with MongoDB's promises about single documents and no others: a bulk write is done in any order, and may be
 * lost halfway.
 */
final class SimulatedStore {

    private static final int DUPLICATE_KEY = 11_000;

    private final RandomChoices choices;
    private final Map<String, Map<String, Document>> collections = new TreeMap<>();
    private final Map<String, Marker> markers = new TreeMap<>();
    private final Map<String, Map<Integer, Reached>> reached = new TreeMap<>();
    private int makings;
    private long asked;

    private record Marker(String log, int making) {}

    private record Reached(int making, long position) {}

    SimulatedStore(RandomChoices choices) {
        this.choices = choices;
    }

    /** By id. */
    Map<String, Document> collection(String name) {
        return collections.computeIfAbsent(name, _ -> new TreeMap<>());
    }

    /** How many documents it was ever asked to write. */
    long asked() {
        return asked;
    }

    /** Loses everything, and looks healthy. */
    void forget() {
        collections.clear();
        markers.clear();
        reached.clear();
    }

    /** The number of this collection's making; a new one, if it is not known to show this log. */
    int begin(String collection, String log) {
        fail();
        collection(collection).values().removeIf(document -> !log.equals(document.get(ViewStore.LOG)));
        Marker marker = markers.get(collection);
        if (marker == null || !marker.log.equals(log)) {
            marker = new Marker(log, ++makings);
            markers.put(collection, marker);
        }
        return marker.making;
    }

    boolean remembers(String collection, String log, int making) {
        fail();
        return new Marker(log, making).equals(markers.get(collection));
    }

    /** How far this partition has been shown since this making, as was last said. */
    long reached(String collection, int making, int partition) {
        fail();
        Reached found = reached(collection).get(partition);
        return found == null || found.making != making ? 0 : found.position;
    }

    void reached(String collection, int making, Map<Integer, Long> positions) {
        positions.forEach((partition, position) -> {
            fail();
            reached(collection).put(partition, new Reached(making, position));
        });
        fail();
    }

    /** Does these writes in any order; what fails is told at the end, unless the connection is lost before. */
    void bulkWrite(String collection, List<ReplaceOneModel<Document>> writes) {
        asked += writes.size();
        List<ReplaceOneModel<Document>> unordered = new ArrayList<>(writes);
        choices.shuffle(unordered);
        List<BulkWriteError> errors = new ArrayList<>();
        for (ReplaceOneModel<Document> write : unordered) {
            fail();
            if (!replaced(collection(collection), write)) {
                errors.add(new BulkWriteError(DUPLICATE_KEY, "duplicate key", new BsonDocument(), errors.size()));
            }
        }
        fail();
        if (!errors.isEmpty()) {
            throw new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, null, new ServerAddress(),
                    Set.of());
        }
    }

    /** The connection is lost, perhaps. */
    void fail() {
        if (choices.strikes(40)) {
            throw new MongoException("The connection is lost");
        }
    }

    private Map<Integer, Reached> reached(String collection) {
        return reached.computeIfAbsent(collection, _ -> new TreeMap<>());
    }

    private static boolean replaced(Map<String, Document> documents, ReplaceOneModel<Document> write) {
        Document document = write.getReplacement();
        String id = document.getString("_id");
        Document there = documents.get(id);
        if (there != null && !matches(there.toBsonDocument(), write.getFilter().toBsonDocument())) {
            return false;
        }
        if (there != null && there.getLong(ViewStore.AT) >= document.getLong(ViewStore.AT)) {
            throw new AssertionError("An older document replaces a newer one: " + document + " after " + there);
        }
        documents.put(id, document);
        return true;
    }

    /**
     * Filters of equality, {@code $ne}, {@code $lt} on numbers, {@code $and} and {@code $or}, which is all there is.
     */
    private static boolean matches(BsonDocument document, BsonDocument filter) {
        return filter.entrySet().stream().allMatch(condition -> switch (condition.getKey()) {
            case "$and" -> parts(condition).allMatch(part -> matches(document, part));
            case "$or" -> parts(condition).anyMatch(part -> matches(document, part));
            default -> matches(document.get(condition.getKey()), condition.getValue());
        });
    }

    private static Stream<BsonDocument> parts(Map.Entry<String, BsonValue> condition) {
        return condition.getValue().asArray().stream().map(BsonValue::asDocument);
    }

    private static boolean matches(@Nullable BsonValue field, BsonValue condition) {
        if (!condition.isDocument()) {
            return condition.equals(field);
        }
        BsonDocument operation = condition.asDocument();
        return operation.containsKey("$ne")
                ? !operation.get("$ne").equals(field)
                : field != null && field.asNumber().longValue() < operation.getNumber("$lt").longValue();
    }
}
