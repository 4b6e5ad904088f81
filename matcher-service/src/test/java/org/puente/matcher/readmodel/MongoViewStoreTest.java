package org.puente.matcher.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.embedded.EmbeddedMongo;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MongoViewStoreTest {

    private static final Duration OVER = Duration.ZERO;
    private static final Duration LONG = Duration.ofDays(1);

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final MongoTemplate mongo = new MongoTemplate(client, "puente");

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aTopicCreatedAnewReplacesWhatWasShownOfTheOneBefore() {
        begun("old", OVER).write(List.of(document("a", "old"), document("b", "old")));
        begun("new", LONG).write(List.of(document("b", "new")));
        assertThat(shown()).containsExactly("b of new");
    }

    @Test
    void aDocumentOfThisTopicReplacesOneOfAnotherWhateverItsOffset() {
        ViewStore fresh = begun("new", LONG);
        begun("old", LONG).write(List.of(document("a", "old", 500)));
        assertThat(fresh.offsets(List.of("a"))).isEmpty();
        fresh.write(List.of(document("a", "new", 3)));
        assertThat(shown()).containsExactly("a of new");
        assertThat(fresh.offsets(List.of("a"))).containsExactly(entry("a", 3L));
    }

    @Test
    void whatIsWrittenOfTheOldTopicDuringTheHandoverGoesAndEverythingIsShownAgain() {
        ViewStore old = begun("old", OVER);
        ViewStore fresh = begun("new", OVER);
        fresh.write(List.of(document("a", "new", 3)));
        fresh.reached(Map.of(0, 4L));
        old.write(List.of(document("a", "old", 500)));
        fresh.clear();
        assertThat(shown()).isEmpty();
        assertThat(fresh.remembers("new")).isFalse();
        fresh.begin("new");
        assertThat(fresh.positions(List.of(0))).containsExactly(entry(0, 0L));
        fresh.clear();
        assertThat(fresh.remembers("new")).isTrue();
    }

    @Test
    void aHandoverThatNobodySawTheEndOfIsMadeUpForAfterTheNextStart() {
        ViewStore old = begun("old", OVER);
        ViewStore crashed = begun("new", LONG);
        crashed.clear();
        crashed.reached(Map.of(0, 4L));
        old.write(List.of(document("late", "old")));
        ViewStore next = begun("new", OVER);
        next.clear();
        assertThat(shown()).isEmpty();
        next.begin("new");
        assertThat(next.positions(List.of(0))).containsExactly(entry(0, 0L));
    }

    @Test
    void aStartAfterTheHandoverSearchesNothing() {
        ViewStore store = begun("new", OVER);
        store.clear();
        store.write(List.of(document("anything", "of another topic, so that a search would show")));
        begun("new", OVER).clear();
        assertThat(shown()).hasSize(1);
        assertThat(store.remembers("new")).isTrue();
    }

    @Test
    void aStoreThatForgotIsSearchedAgain() {
        ViewStore store = begun("new", OVER);
        store.clear();
        store.write(List.of(document("late", "old")));
        mongo.getCollection("view_state").deleteMany(new Document());
        assertThat(store.remembers("new")).isFalse();
        store.begin("new");
        assertThat(store.remembers("new")).isTrue();
        assertThat(shown()).isEmpty();
    }

    private ViewStore begun(String log, Duration handover) {
        ViewStore store = new MongoViewStore(mongo, new MatchListView(), handover);
        store.begin(log);
        return store;
    }

    private static Document document(String id, String log) {
        return document(id, log, 0);
    }

    private static Document document(String id, String log, long at) {
        return new Document("_id", id).append(ViewStore.AT, at).append(ViewStore.LOG, log);
    }

    private List<String> shown() {
        return mongo.getCollection(MatchListView.COLLECTION).find(exists("gone", false))
                .map(document -> document.getString("_id") + " of " + document.getString(ViewStore.LOG))
                .into(new ArrayList<>());
    }
}
