package org.puente.embedded;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

/**
 * A collection that looks only at the documents a filter's {@code _id} condition allows, whatever else the filter asks.
 * Its parent does so only for filters of nothing but {@code _id}, and scans for {@code {_id: x, at: {$lt: n}}}, which
 * is how every guarded write asks. Filters without an exact {@code _id} or an {@code $in} of them still scan.
 */
final class IdIndexedCollection extends H2Collection {

    private static final String ID = "_id";
    private static final String AND = "$and";

    private final LongAdder examined;

    IdIndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> data,
            MVMap<String, Object> meta, CursorRegistry cursors, LongAdder examined) {
        super(database, name, options, data, meta, cursors);
        this.examined = examined;
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document projection) {
        for (Document byId : idConditions(query).toList()) {
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(byId)) {
                    return matchDocuments(query, index.getPositions(byId), orderBy, skip, limit, batchSize, projection);
                }
            }
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /**
     * Copies, for the parent changes in place what an update finds, while the thread that writes the file and those that
     * answer queries still read it.
     */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(found.stream().map(Document::clone).toList(), batchSize);
    }

    /** Else every write would encode both versions of a document, for a statistic that nobody asks for. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        examined.increment();
        return super.documentMatchesQuery(document, query);
    }

    /** The conditions on {@code _id} that every match meets: those of the filter itself and of its {@code $and}. */
    private static Stream<Document> idConditions(Document query) {
        Stream<Document> own = query.containsKey(ID) ? Stream.of(new Document(ID, query.get(ID))) : Stream.empty();
        Stream<Document> joined = query.get(AND) instanceof Collection<?> parts
                ? parts.stream().filter(Document.class::isInstance).flatMap(part -> idConditions((Document) part))
                : Stream.empty();
        return Stream.concat(own, joined);
    }
}
