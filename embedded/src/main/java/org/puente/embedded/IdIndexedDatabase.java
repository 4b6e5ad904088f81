package org.puente.embedded;

import java.util.concurrent.atomic.LongAdder;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;

/** A database whose collections are {@link IdIndexedCollection}s, under the names its parent would give their maps. */
final class IdIndexedDatabase extends H2Database {

    private static final String DATA = "databases.";
    private static final String META = "meta.";

    private final MVStore store;
    private final CursorRegistry cursors;
    private final LongAdder examined;

    /** The fields come first because the parent's constructor opens the collections that exist. */
    IdIndexedDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder examined) {
        this.store = store;
        this.cursors = cursors;
        this.examined = examined;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        return new IdIndexedCollection(this, name, options, store.openMap(DATA + fullName),
                store.openMap(META + fullName), cursors, examined);
    }
}
