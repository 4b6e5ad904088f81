package org.puente.standalone;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.puente.contract.match.MatchList;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topics;
import org.puente.engine.Matchmaker;
import org.puente.testkit.TopicClient;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;

/** Every current match list, as its record's text by its owner's key, from each of the places that should agree. */
final class Lists {

    private Lists() {}

    /** What anybody rebuilds from the match topic alone. */
    static Map<String, String> onTopic(TopicClient log) {
        Map<String, String> lists = new TreeMap<>();
        log.latestBytes(Topics.MATCHES).forEach((owner, value) -> lists.put(owner, text(value)));
        return lists;
    }

    static Map<String, String> inStore(String mongo) {
        Map<String, String> lists = new TreeMap<>();
        try (MongoClient client = MongoClients.create(mongo + "/?retryWrites=false")) {
            for (Document document : client.getDatabase("puente").getCollection("match_lists")
                    .find(Filters.ne("gone", true))) {
                MatchList list = Json.mapper().readValue(document.toJson(), MatchList.class);
                lists.put(document.getString("_id"), text(Json.write(list)));
            }
        }
        return lists;
    }

    /** The offset of the record that each stored list shows, also of those who are gone. */
    static Map<String, Long> offsetsInStore(MongoClient client) {
        Map<String, Long> offsets = new TreeMap<>();
        client.getDatabase("puente").getCollection("match_lists").find(Filters.exists("at"))
                .projection(Projections.include("at"))
                .forEach(list -> offsets.put(list.getString("_id"), list.getLong("at")));
        return offsets;
    }

    /** What an engine that knows the log and nothing else comes to. */
    static Map<String, String> computed(TopicClient log) {
        Matchmaker matchmaker = LogFolding.of(log);
        Map<String, String> lists = new TreeMap<>();
        matchmaker.owners().forEach(
                owner -> matchmaker.list(owner).ifPresent(list -> lists.put(owner.key(), text(Json.write(list)))));
        return lists;
    }

    /** The owners whose lists are not the same in both; none where they agree byte for byte. */
    static Set<String> differing(Map<String, String> some, Map<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .filter(owner -> !Objects.equals(some.get(owner), others.get(owner)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
