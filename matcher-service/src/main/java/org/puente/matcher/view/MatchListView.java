package org.puente.matcher.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.MatchListReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.matcher.matching.ListVersion;

import com.mongodb.client.model.Indexes;

/**
 * Match lists as published, in {@code match_lists}, with two fields for queries: {@code version} tells contents
 * apart and {@code top} is the highest score, 0 in an empty list.
 */
final class MatchListView implements View {

    static final String COLLECTION = "match_lists";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Topic topic() {
        return Topics.MATCHES;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.compoundIndex(Indexes.descending("top"), Indexes.ascending("_id")));
    }

    @Override
    public boolean shows(String key) {
        return ProfileId.parse(key).isPresent();
    }

    @Override
    public Optional<Document> document(ConsumerRecord<byte[], byte[]> message) {
        byte[] value = message.value();
        return value != null && MatchListReader.read(value) instanceof Reading.Accepted<MatchList>(MatchList list)
                ? Optional.of(Document.parse(new String(Json.write(list), StandardCharsets.UTF_8))
                        .append("version", ListVersion.of(value).toString()).append("top", top(list)))
                : Optional.empty();
    }

    private static int top(MatchList list) {
        return Stream.concat(list.institutions().stream(), list.valueChains().stream()).mapToInt(Match::score).max()
                .orElse(0);
    }
}
