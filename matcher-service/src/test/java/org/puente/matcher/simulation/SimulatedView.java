package org.puente.matcher.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.bson.Document;
import org.puente.matcher.readmodel.GuardedWrite;
import org.puente.matcher.readmodel.ViewStore;

import com.mongodb.MongoBulkWriteException;

/** One projector's view of the simulated store. */
final class SimulatedView implements ViewStore {

    private final SimulatedStore store;
    private final String collection;
    private int making;

    SimulatedView(SimulatedStore store, String collection) {
        this.store = store;
        this.collection = collection;
    }

    @Override
    public void begin(String log) {
        making = store.begin(collection, log);
    }

    @Override
    public boolean remembers(String log) {
        return store.remembers(collection, log, making);
    }

    @Override
    public void clear() {
        // One incarnation of the topic is all that is simulated.
    }

    @Override
    public Map<String, Long> offsets(Collection<String> keys) {
        store.fail();
        Map<String, Long> offsets = new HashMap<>();
        store.collection(collection).forEach((id, document) -> {
            if (keys.contains(id)) {
                offsets.put(id, document.getLong(AT));
            }
        });
        return offsets;
    }

    @Override
    public Map<Integer, Long> positions(Collection<Integer> partitions) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition,
                partition -> store.reached(collection, making, partition)));
    }

    @Override
    public void reached(Map<Integer, Long> positions) {
        store.reached(collection, making, positions);
    }

    @Override
    public void write(Collection<Document> documents) {
        try {
            store.bulkWrite(collection, documents.stream().map(GuardedWrite::of).toList());
        } catch (MongoBulkWriteException partial) {
            if (!GuardedWrite.onlyOutdated(partial)) {
                throw partial;
            }
        }
    }
}
