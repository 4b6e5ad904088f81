package org.puente.embedded;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;

/**
 * A database whose collections are {@link IdIndexedCollection}s, kept in maps of the names that the superclass uses.
 */
final class IdIndexedDatabase extends H2Database {

    private static final String DATA = "databases.";
    private static final String INDEX = "._index_";

    private final MVStore store;
    private final CursorRegistry cursors;
    private final LongAdder examined;

    /** The fields are set first because the superclass constructor opens the existing collections. */
    IdIndexedDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder examined) {
        this.store = store;
        this.cursors = cursors;
        this.examined = examined;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        return new IdIndexedCollection(this, name, options, store.openMap(DATA + fullName,
                new MVMap.Builder<Object, byte[]>().valueType(new BsonType())), cursors, examined);
    }

    /** Opens the map with {@link KeyType} first; the superclass uses the map that is open. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        store.openMap(getFullCollectionNamespace(collection) + INDEX + name,
                new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()));
        return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }
}
