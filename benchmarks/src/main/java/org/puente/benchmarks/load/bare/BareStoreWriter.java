package org.puente.benchmarks.load.bare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.puente.benchmarks.load.watch.ListWrite;
import org.puente.matcher.readmodel.GuardedWrite;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;

/**
 * Writes the documents as the projection does: in unordered batches of replacements guarded by their offset, with the
 * last write of each list in a batch. All documents are encoded beforehand.
 */
final class BareStoreWriter implements AutoCloseable {

    /** A placeholder of the length of a topic id. */
    private static final String LOG = "0123456789abcdef012345";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoClient client;
    private final MongoCollection<RawBsonDocument> collection;
    private final List<List<ReplaceOneModel<RawBsonDocument>>> batches = new ArrayList<>();

    BareStoreWriter(String database, String name, List<ListWrite> writes) {
        client = MongoClients.create(database + "?retryWrites=false");
        collection = client.getDatabase(database.substring(database.lastIndexOf('/') + 1)).getCollection(name,
                RawBsonDocument.class);
        for (int from = 0; from < writes.size(); from += BareWriter.MOST_IN_BATCH) {
            batches.add(batch(writes.subList(from, Math.min(writes.size(), from + BareWriter.MOST_IN_BATCH))));
        }
    }

    void write() {
        batches.forEach(batch -> collection.bulkWrite(batch, UNORDERED));
    }

    @Override
    public void close() {
        client.close();
    }

    private static List<ReplaceOneModel<RawBsonDocument>> batch(Collection<ListWrite> writes) {
        Map<String, ReplaceOneModel<RawBsonDocument>> latest = new LinkedHashMap<>();
        writes.forEach(write -> latest.put(write.owner().key(), GuardedWrite.of(write.owner().key(), LOG,
                write.message().offset(), document(write))));
        return List.copyOf(latest.values());
    }

    /** The document of the projection, with placeholders of equal length for the version and the highest score. */
    private static RawBsonDocument document(ListWrite write) {
        ConsumerRecord<byte[], byte[]> message = write.message();
        Document document = new Document("_id", write.owner().key());
        if (message.value() == null) {
            document.append("gone", true);
        } else {
            document.putAll(Document.parse(new String(message.value(), StandardCharsets.UTF_8)));
            document.append("version", "0123456789abcdef").append("top", 0);
        }
        document.append("at", message.offset()).append("partition", message.partition())
                .append("log", LOG);
        return new RawBsonDocument(document, new DocumentCodec());
    }
}
