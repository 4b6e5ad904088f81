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
 * Writes the store's documents as the view does, in unordered batches of replacements that are guarded by their offset,
 * the last of each list in a batch. All is encoded beforehand.
 */
final class BareStoreWriter implements AutoCloseable {

    /** As long as a topic's id. */
    private static final String LOG = "0123456789abcdef012345";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoClient client;
    private final MongoCollection<RawBsonDocument> collection;
    private final List<List<ReplaceOneModel<RawBsonDocument>>> batches = new ArrayList<>();

    BareStoreWriter(String database, String name, List<ListWrite> writes) {
        client = MongoClients.create(database + "?retryWrites=false");
        collection = client.getDatabase(database.substring(database.lastIndexOf('/') + 1)).getCollection(name,
                RawBsonDocument.class);
        for (int from = 0; from < writes.size(); from += BareWriter.MOST_AT_ONCE) {
            batches.add(batch(writes.subList(from, Math.min(writes.size(), from + BareWriter.MOST_AT_ONCE))));
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

    /** As the view stores it, but for the version and the highest score, which are as long here as there. */
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
