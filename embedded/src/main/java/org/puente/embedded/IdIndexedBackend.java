package org.puente.embedded;

import java.util.concurrent.atomic.LongAdder;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** The store behind the wire protocol, which opens {@link IdIndexedDatabase}s. */
final class IdIndexedBackend extends H2Backend {

    private final LongAdder examined;

    /** The field is set first because the superclass constructor opens the existing databases. */
    IdIndexedBackend(MVStore store) {
        this.examined = new LongAdder();
        super(store);
    }

    /** The number of documents compared with a filter since the start. */
    long documentsExamined() {
        return examined.sum();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IdIndexedDatabase(name, getMvStore(), getCursorRegistry(), examined);
    }
}
