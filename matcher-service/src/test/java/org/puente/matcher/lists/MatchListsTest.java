package org.puente.matcher.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.matcher.fixture.RunningMatchers;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RandomInstitutions.institution;
import static org.puente.matcher.fixture.RandomInstitutions.withCapacity;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** A profile's way from the log to everybody's lists: on the topic, in MongoDB and over the API. */
@TestInstance(Lifecycle.PER_CLASS)
class MatchListsTest {

    private static final Institution ROASTERS = institution("roasters", Country.PT, ChainStep.PRODUCTION,
            ChainStep.PROCESSING);
    private static final Institution GROWERS = institution("growers", Country.EC, ChainStep.PROCESSING,
            ChainStep.PRODUCTION);
    private static final Institution TRADERS = institution("traders", Country.PE, ChainStep.PROCESSING,
            ChainStep.MARKET);

    private RunningMatchers matchers;
    private ConfigurableApplicationContext matcher;
    private String token;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        matchers = new RunningMatchers(folder);
        matcher = matchers.start(Map.of());
        token = matchers.tokens.withScope("decisions:write");
    }

    @BeforeEach
    void programme() {
        for (Institution institution : List.of(ROASTERS, GROWERS, TRADERS)) {
            matchers.log.put(institution);
        }
        await().untilAsserted(() -> assertThat(candidates("roasters")).containsExactly("growers", "traders"));
    }

    @AfterAll
    void stop() {
        matcher.close();
        matchers.close();
    }

    @Test
    void suggestsPartnersToBothSidesEverywhere() {
        RecordMetadata last = matchers.log.put(TRADERS);

        JsonNode list = matchers.json(matcher, "/api/match-lists/institutions/traders?lang=es&after=" + last.partition()
                + "@" + last.offset());

        assertThat(list.at("/owner/name").asString()).isEqualTo("Institución traders");
        assertThat(list.at("/institutions/0/candidate/id").asString()).isEqualTo("institutions/roasters");
        assertThat(list.at("/institutions/0/reasons/0/sentence").asString()).isNotBlank();
        assertThat(matchers.log.latest(Topics.MATCHES)).hasSize(3);
        assertThat(matchers.shown("match_lists")).hasSize(3);
        assertThat(matchers.shown("profiles")).hasSize(3);
    }

    @Test
    void removesAWithdrawnProfileFromEveryList() {
        matchers.log.withdraw(GROWERS.id());

        await().untilAsserted(() -> assertThat(candidates("roasters")).containsExactly("traders"));
        await().untilAsserted(
                () -> assertThat(matchers.get(matcher, "/api/match-lists/institutions/growers").statusCode())
                        .isEqualTo(404));
        assertThat(matchers.log.latest(Topics.MATCHES)).doesNotContainKey(GROWERS.id().key());
    }

    @Test
    void removesADeclinedPairFromBothListsUntilItIsTakenBack() {
        String pair = "/api/decisions/institutions/growers/institutions/roasters?by=institutions/growers";
        assertThat(matchers.put(matcher, pair, token, "{\"verdict\":\"declined\"}").statusCode()).isEqualTo(202);

        await().untilAsserted(() -> assertThat(candidates("roasters")).containsExactly("traders"));
        await().untilAsserted(() -> assertThat(candidates("growers")).isEmpty());
        assertThat(matchers.json(matcher, "/api/explanations/institutions/growers/institutions/roasters").at("/outcome")
                .asString()).isEqualTo("refused");

        matchers.send(matchers.request(matcher, pair).header("Authorization", "Bearer " + token).DELETE().build());
        await().untilAsserted(() -> assertThat(candidates("growers")).containsExactly("roasters"));
    }

    @Test
    void suggestsAFullInstitutionToNobodyFurther() {
        matchers.log.put(withCapacity(ROASTERS, 1));
        String pair = "/api/decisions/institutions/growers/institutions/roasters";
        matchers.put(matcher, pair + "?by=coordinator", token, "{\"verdict\":\"agreed\"}");

        await().untilAsserted(() -> assertThat(candidates("traders")).isEmpty());
        assertThat(matchers.json(matcher, pair).at("/state").asString()).isEqualTo("agreed");

        matchers.send(
                matchers.request(matcher, pair + "?by=coordinator").header("Authorization", "Bearer " + token).DELETE()
                        .build());
    }

    @Test
    void saysToBothWhatSpeaksForAPairAgainstItAndWhatWouldRaiseItsScore() {
        JsonNode pair = matchers.json(matcher, "/api/explanations/institutions/roasters/institutions/traders?lang=es");

        assertThat(pair.at("/forA")).isNotEmpty();
        assertThat(pair.at("/againstA").isArray() && pair.at("/againstB").isArray()).isTrue();
        for (String list : List.of("/toRaiseA", "/toRaiseB")) {
            assertThat(pair.at(list)).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.at("/sentence").asString()).contains(" ").endsWith(".");
                assertThat(reason.at("/points").asInt()).isPositive();
            });
        }
    }

    @Test
    void showsMailboxesOnlyToTrustedReadersOnceBothHaveAccepted() {
        String pair = "/api/decisions/institutions/growers/institutions/traders";
        for (String by : List.of("growers", "traders")) {
            assertThat(matchers.json(matcher, pair).has("mailboxes")).isFalse();
            matchers.put(matcher, pair + "?by=institutions/" + by, token, "{\"verdict\":\"accepted\"}");
        }
        await().untilAsserted(
                () -> assertThat(matchers.json(matcher, pair).at("/state").asString()).isEqualTo("accepted-by-both"));

        assertThat(matchers.json(matcher, pair).has("mailboxes")).isFalse();
        assertThat(matchers.send(matchers.request(matcher, pair).header("Authorization", "Bearer " + token).build())
                .body())
                .contains("growers@example.org", "traders@example.org");
        assertThat(matchers.get(matcher, "/api/profiles/institutions/growers").body()).doesNotContain("@example.org");
    }

    @Test
    void findsTheBestEntriesPageByPage() {
        JsonNode all = matchers.json(matcher, "/api/matches");
        JsonNode first = matchers.json(matcher, "/api/matches?limit=1");
        JsonNode second = matchers.json(matcher, "/api/matches?limit=1&cursor=" + first.at("/next").asString());

        assertThat(all.at("/entries")).hasSize(4);
        assertThat(first.at("/entries/0")).isEqualTo(all.at("/entries/0"));
        assertThat(second.at("/entries/0")).isEqualTo(all.at("/entries/1"));
        assertThat(matchers.json(matcher, "/api/matches?country=PE&chain=coffee").at("/entries")).hasSize(1);
        assertThat(matchers.json(matcher, "/api/matches?country=BO").at("/entries")).isEmpty();
    }

    @Test
    void answersBadRequestsWithProblemsThatNameTheRule() throws Exception {
        String pair = "/api/decisions/institutions/growers/institutions/roasters";
        assertThat(matchers.get(matcher, "/api/match-lists/institutions/nobody").statusCode()).isEqualTo(404);
        assertThat(matchers.get(matcher, "/api/match-lists/persons/x").statusCode()).isEqualTo(404);
        assertThat(matchers.get(matcher, "/api/match-lists/institutions/growers?lang=de").body())
                .contains("urn:puente:problem:invalid-request", "/lang");
        assertThat(matchers.get(matcher, "/api/match-lists/institutions/growers?after=99@1").statusCode())
                .isEqualTo(400);
        assertThat(matchers.get(matcher, "/api/matches?minScore=-1").statusCode()).isEqualTo(400);
        assertThat(matchers.get(matcher, "/api/matches?cursor=%00").statusCode()).isEqualTo(400);
        assertThat(
                matchers.put(matcher, pair + "?by=institutions/growers", token, "{\"verdict\":\"introduced\"}").body())
                .contains("invalid-decision", "/verdict");
        assertThat(matchers.put(matcher, pair + "?by=me", token, "{\"verdict\":\"agreed\"}").body()).contains("/by");
        assertThat(matchers.put(matcher, pair + "?by=coordinator", token, "{\"verdict\":\"agreed\",\"x\":1}").body())
                .contains("/x");
        assertThat(matchers.put(matcher, pair + "?by=coordinator", matchers.tokens.withScope("profiles:write"),
                "{\"verdict\":\"agreed\"}").statusCode()).isEqualTo(403);
        assertThat(matchers.put(matcher, pair + "?by=coordinator", "forged", "{\"verdict\":\"agreed\"}").statusCode())
                .isEqualTo(401);
    }

    private List<String> candidates(String slug) {
        JsonNode list = matchers.json(matcher, "/api/match-lists/institutions/" + slug);
        return StreamSupport.stream(list.at("/institutions").spliterator(), false)
                .map(match -> ProfileId.of(match.at("/candidate/id").asString()).slug()).toList();
    }
}
