package org.puente.matcher.readmodel;

import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.topic.Topic;

/**
 * How a topic looks in MongoDB: one document per key, whose {@code _id} is the key, whose {@code at} is the offset of
 * the record it shows and whose {@code partition} that record is in; {@code gone} is true on the gravestone of a
 * withdrawn key, which guards against older records that come late.
 */
public interface View {

    /** The collection that shows it. */
    String collection();

    /** The topic that is shown. */
    Topic topic();

    /** What readers select and sort by. */
    List<Bson> indexes();

    /** Whether the record's key is one that this view shows. */
    boolean shows(String key);

    /** What the record says, without the fields that every view has; empty when it says that the key is gone. */
    Optional<Document> document(ConsumerRecord<byte[], byte[]> message);
}
