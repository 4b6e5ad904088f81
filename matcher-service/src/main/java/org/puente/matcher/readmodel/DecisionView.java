package org.puente.matcher.readmodel;

import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.matcher.inputs.Decoder;

import com.mongodb.client.model.Indexes;

/** Standing verdicts, in {@code decisions}: {@code pair}, {@code actor} and {@code verdict} in codes. */
final class DecisionView implements View {

    static final String COLLECTION = "decisions";

    private final Decoder decoder;

    DecisionView(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Topic topic() {
        return Topics.DECISIONS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("pair"));
    }

    @Override
    public boolean shows(String key) {
        return DecisionKey.parse(key).isPresent();
    }

    @Override
    public Optional<Document> document(ConsumerRecord<byte[], byte[]> message) {
        return decoder.decode(message).event()
                .flatMap(event -> event instanceof Event.VerdictGiven(var pair, var actor, var verdict)
                        ? Optional.of(new Document("pair", pair.toString()).append("actor", actor.code())
                                .append("verdict", verdict.code()))
                        : Optional.empty());
    }
}
