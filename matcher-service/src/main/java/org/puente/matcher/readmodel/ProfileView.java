package org.puente.matcher.readmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.matcher.inputs.Decoder;

import com.mongodb.client.model.Indexes;

/** Profiles as their owners last described them, in {@code profiles}; a rejected description shows as gone. */
final class ProfileView implements View {

    static final String COLLECTION = "profiles";

    private final Decoder decoder;

    ProfileView(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Topic topic() {
        return Topics.PROFILES;
    }

    @Override
    public List<Bson> indexes() {
        return Stream.of("country", "borderArea", "chain", "valueChains").<Bson>map(Indexes::ascending).toList();
    }

    @Override
    public boolean shows(String key) {
        return ProfileId.parse(key).isPresent();
    }

    @Override
    public Optional<Document> document(ConsumerRecord<byte[], byte[]> message) {
        return decoder.decode(message).event()
                .flatMap(event -> event instanceof Event.ProfileChanged(var profile)
                        ? Optional.of(Json.mapper().convertValue(profile, Document.class))
                        : Optional.empty());
    }
}
