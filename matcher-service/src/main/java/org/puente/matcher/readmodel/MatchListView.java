package org.puente.matcher.readmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.matcher.matching.ListVersion;

import com.mongodb.client.model.Indexes;

import tools.jackson.core.JacksonException;

/**
 * Match lists as published, in {@code match_lists}, with two fields for queries: {@code version} tells contents apart
 * and {@code top} is the highest score, 0 in an empty list.
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
        return value == null
                ? Optional.empty()
                : list(value).map(list -> document(list).append("version", ListVersion.of(value).toString())
                        .append("top", top(list)));
    }

    /**
     * Only fenced producers of this service write lists, so the schema is not asked: it would take most of the time.
     */
    private static Optional<MatchList> list(byte[] value) {
        try {
            return Optional.ofNullable(Json.mapper().readValue(value, MatchList.class));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Document document(MatchList list) {
        return new Document("owner", list.owner().key()).append("model", list.model())
                .append("institutions", list.institutions().stream().map(MatchListView::document).toList())
                .append("valueChains", list.valueChains().stream().map(MatchListView::document).toList());
    }

    private static Document document(Match match) {
        return new Document("candidate", match.candidate().key()).append("score", match.score())
                .append("confidence", match.confidence())
                .append("reasons", match.reasons().stream().map(MatchListView::document).toList());
    }

    private static Document document(Reason reason) {
        return new Document("code", reason.code()).append("points", reason.points()).append("refs", reason.refs());
    }

    private static int top(MatchList list) {
        return Stream.concat(list.institutions().stream(), list.valueChains().stream()).mapToInt(Match::score).max()
                .orElse(0);
    }
}
