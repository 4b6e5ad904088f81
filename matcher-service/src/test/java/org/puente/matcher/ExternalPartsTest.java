package org.puente.matcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.Institution;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.matcher.fixture.RandomInstitutions;
import org.puente.testkit.TestTokens;
import org.puente.testkit.TopicClient;
import org.springframework.context.ConfigurableApplicationContext;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** The main path against a broker and a store that somebody else runs; leaves nothing on the lists. */
@Tag("containers")
class ExternalPartsTest {

    private final String run = "test-" + UUID.randomUUID();
    private final Institution roasters = RandomInstitutions.institution(run + "-roasters", Country.PT,
            ChainStep.PRODUCTION,
            ChainStep.PROCESSING);
    private final Institution growers = RandomInstitutions.institution(run + "-growers", Country.EC,
            ChainStep.PROCESSING,
            ChainStep.PRODUCTION);

    @Test
    void takesProfilesToListsOnTheTopicInTheStoreAndOverTheApi(@TempDir Path folder) throws Exception {
        String kafka = given("PUENTE_TEST_KAFKA");
        String mongo = given("PUENTE_TEST_MONGO");
        try (MongoClient store = MongoClients.create(mongo);
                TopicClient log = new TopicClient(kafka);
                HttpClient http = HttpClient.newHttpClient();
                ConfigurableApplicationContext matcher = MatcherService.application().run("--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + kafka, "--spring.mongodb.uri=" + mongo,
                        "--spring.mongodb.database=" + run,
                        "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                                + new TestTokens().publicKeyIn(folder))) {
            await().until(() -> get(http, matcher, "/actuator/health/readiness").statusCode() == 200);
            log.put(roasters);
            log.put(growers);
            try {
                await().untilAsserted(() -> {
                    assertThat(get(http, matcher, "/api/match-lists/" + roasters.id().key()).body())
                            .contains(growers.id().key());
                    assertThat(log.latest(Topics.MATCHES).get(growers.id().key())).contains(roasters.id().key());
                    assertThat(get(http, matcher, "/api/matches?country=EC&chain=coffee&limit=200").body())
                            .contains(growers.id().key());
                    showsIt(store.getDatabase(run));
                });
            } finally {
                log.withdraw(roasters.id());
                log.withdraw(growers.id());
            }
            await().untilAsserted(
                    () -> assertThat(get(http, matcher, "/api/match-lists/" + growers.id().key()).statusCode())
                            .isEqualTo(404));
            store.getDatabase(run).drop();
        }
    }

    private void showsIt(MongoDatabase database) {
        assertThat(database.getCollection("match_lists").find(new Document("_id", growers.id().key())).first())
                .extracting("top", as(INTEGER)).isPositive();
        assertThat(keys(database, "match_lists")).contains(new Document("top", -1).append("_id", 1));
        assertThat(keys(database, "profiles")).contains(new Document("country", 1), new Document("borderArea", 1),
                new Document("chain", 1), new Document("valueChains", 1));
        assertThat(keys(database, "decisions")).contains(new Document("pair", 1));
    }

    private static Iterable<Document> keys(MongoDatabase database, String collection) {
        return database.getCollection(collection).listIndexes().map(index -> index.get("key", Document.class));
    }

    private static HttpResponse<String> get(HttpClient http, ConfigurableApplicationContext matcher, String path)
            throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(
                "http://localhost:" + matcher.getEnvironment().getRequiredProperty("local.server.port") + path))
                .build(), BodyHandlers.ofString());
    }

    private static String given(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            System.out.println("Skipped ExternalPartsTest: " + variable + " names nothing to test against");
        }
        Assumptions.assumeTrue(value != null, variable + " is not set");
        return value;
    }
}
