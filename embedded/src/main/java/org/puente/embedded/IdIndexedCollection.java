package org.puente.embedded;

import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * A collection that keeps its documents as BSON, by {@code _id}, and uses the {@code _id} index for every filter with
 * an {@code _id} condition among its conjuncts. Its superclass does so only for filters of {@code _id} alone, and would
 * scan for the filter of a guarded write, {@code {_id: x, at: {$lt: n}}}. Filters without an exact {@code _id} or an
 * {@code
 * $in} of several still scan.
 */
final class IdIndexedCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final String ID = "_id";
    /**
     * Initial buffer size in bytes, enough for most documents; the buffer of a larger document is copied as it grows.
     */
    private static final int BUFFER = 8_192;

    private final MVMap<Object, byte[]> documents;
    private final LongAdder examined;

    IdIndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, byte[]> documents,
            CursorRegistry cursors, LongAdder examined) {
        super(database, name, options, cursors);
        this.documents = documents;
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

    @Override
    protected QueryResult matchDocuments(Document query, Iterable<Object> positions, @Nullable Document orderBy,
            int skip, int limit, int batchSize, @Nullable Document projection) {
        Stream<byte[]> found = StreamSupport.stream(positions.spliterator(), false)
                .map(position -> Objects.requireNonNull(documents.get(position)));
        return matchEncoded(query, found, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document projection) {
        Stream<Map.Entry<Object, byte[]>> all = documents.entrySet().stream();
        Stream<Map.Entry<Object, byte[]>> inOrder = isNaturalDescending(orderBy)
                ? all.sorted(Map.Entry.comparingByKey(ValueComparator.desc()))
                : all;
        return matchEncoded(query, inOrder.map(Map.Entry::getValue), orderBy, skip, limit, batchSize, projection);
    }

    private QueryResult matchEncoded(Document query, Stream<byte[]> encoded, @Nullable Document orderBy, int skip,
            int limit, int batchSize, @Nullable Document projection) {
        Fields needed = Fields.of(query, orderBy, projection);
        return matchDocumentsFromStream(encoded.map(needed::decode), query, orderBy, skip, limit, batchSize,
                projection);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        examined.increment();
        return super.documentMatchesQuery(document, query);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String idField = getIdField();
        Object position = idField == null
                ? UUID.randomUUID()
                : Missing.ofNullable(Utils.getSubdocumentValue(document, idField));
        if (documents.putIfAbsent(position, encoded(document)) != null) {
            throw new IllegalStateException("Document with key '%s' already existed in %s".formatted(position, this));
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document document) {
        documents.put(position, encoded(document));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("No document with key " + position);
        }
    }

    /** Returns a copy, since the superclass updates documents in place. */
    @Override
    protected @Nullable Document getDocument(Object position) {
        byte[] bson = documents.get(position);
        return bson == null ? null : Fields.ALL.decode(bson);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Fields.ALL.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Tracking would encode both versions of a document once more at every write, for an unused statistic. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        throw new UnsupportedOperationException("Sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    /** The conditions on {@code _id} among the conjuncts of the query. */
    private static Stream<Document> idConditions(Document query) {
        return Conjuncts.of(query).filter(it -> it.containsKey(ID)).map(it -> new Document(ID, it.get(ID)));
    }

    private static byte[] encoded(Document document) {
        ByteBuf bson = Unpooled.buffer(BUFFER);
        BsonEncoder.encodeDocument(document, bson);
        return Arrays.copyOfRange(bson.array(), bson.arrayOffset(), bson.arrayOffset() + bson.readableBytes());
    }
}
