package org.puente.embedded;

import java.util.concurrent.atomic.LongAdder;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** The store behind the wire protocol, made of {@link IdIndexedDatabase}s. */
final class IdIndexedBackend extends H2Backend {

    private final LongAdder examined;

    /** The field comes first because the parent's constructor opens the databases that exist. */
    IdIndexedBackend(MVStore store) {
        this.examined = new LongAdder();
        super(store);
    }

    /** How many documents were held against a filter since the start: the cost of the filters asked. */
    long documentsExamined() {
        return examined.sum();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IdIndexedDatabase(name, getMvStore(), getCursorRegistry(), examined);
    }
}
