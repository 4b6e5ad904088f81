package org.puente.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.reading.Json;
import org.puente.contract.vocabulary.Side;
import org.puente.standalone.fixture.ComputedLists;
import org.puente.standalone.fixture.MatchLists;
import org.puente.standalone.fixture.ServiceClients;
import org.puente.standalone.keys.Tokens;
import org.puente.standalone.sample.Sample;
import org.puente.testkit.TopicClient;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class SampleProgrammeTest {

    private static final List<Profile> PROFILES = Sample.read(LocalStacks.SAMPLE).profiles();

    @TempDir
    Path data;

    @Test
    void isShownAndAgreesEverywhereAndASecondStartWritesNothing() throws Exception {
        StandaloneProperties settings = LocalStacks.withSample(data);
        Map<String, Long> ends;
        Map<String, String> documents;
        try (LocalStack stack = new LocalStack(settings); ServiceClients services = seeTheTable(settings, stack)) {
            TopicClient log = new TopicClient(stack.bootstrapServers());
            everyProfileHasAList(services);
            everyChainHasPartnersAcrossTheOcean(services);
            Map<String, String> rebuilt = MatchLists.onTopic(log);
            assertThat(rebuilt).hasSize(PROFILES.size()).isEqualTo(MatchLists.inStore(stack.mongo()))
                    .isEqualTo(new ComputedLists().of(log));
            theInterfaceTellsTheSame(services, rebuilt);
            ends = log.ends();
            documents = documents(stack.mongo());
        }
        try (LocalStack stack = new LocalStack(settings)) {
            String seen = LocalStacks.settle(settings, stack);
            assertThat(seen).contains("Cacao").doesNotContain("Loading");
            assertThat(new TopicClient(stack.bootstrapServers()).ends()).isEqualTo(ends);
            assertThat(documents(stack.mongo())).isEqualTo(documents);
        }
    }

    private static ServiceClients seeTheTable(StandaloneProperties settings, LocalStack stack) throws Exception {
        String seen = LocalStacks.settle(settings, stack);
        assertThat(seen.lines().takeWhile(line -> !line.startsWith("Puente runs")).skip(1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(seen).contains("Loading the sample: %1$d of %1$d".formatted(PROFILES.size()), "MX-GT", "CO-EC",
                "CO-PE", "PE-CL", "EC-PE", "AR-BR-PY", "PE-BO", " %  ", stack.matcher().toString());
        namesTokenFilesAndPrintsNoToken(seen, stack.tokens());
        return LocalStacks.clients(stack);
    }

    private static void namesTokenFilesAndPrintsNoToken(String seen, Tokens tokens) {
        assertThat(seen).contains("profiles-write.txt", "decisions-write.txt", "model-write.txt")
                .doesNotContain(tokens.profiles(), tokens.decisions(), tokens.models());
    }

    private static void everyProfileHasAList(ServiceClients services) throws Exception {
        for (Profile profile : PROFILES) {
            assertThat(services.statusOf(profile.id().key())).as(profile.id().key()).isEqualTo(200);
        }
    }

    private static void everyChainHasPartnersAcrossTheOcean(ServiceClients services) throws Exception {
        Set<String> european = PROFILES.stream().filter(profile -> profile.side() == Side.EU)
                .map(profile -> profile.id().key()).collect(Collectors.toSet());
        for (Profile profile : PROFILES) {
            if (profile.id().kind() == ProfileKind.VALUE_CHAIN) {
                Set<String> partners = services.candidates(profile.id().key());
                if (profile.side() == Side.LATAM) {
                    assertThat(european).as(profile.id().key()).containsAll(partners);
                    assertThat(partners).as(profile.id().key()).hasSizeGreaterThanOrEqualTo(3);
                } else {
                    assertThat(partners).as(profile.id().key()).isNotEmpty().doesNotContainAnyElementsOf(european);
                }
            }
        }
    }

    private static void theInterfaceTellsTheSame(ServiceClients services, Map<String, String> rebuilt)
            throws Exception {
        for (Map.Entry<String, String> entry : rebuilt.entrySet()) {
            JsonNode told = services.list(entry.getKey());
            MatchList list = Json.mapper().readValue(entry.getValue(), MatchList.class);
            assertThat(told.path("institutions").valueStream().map(SampleProgrammeTest::candidateAndScore))
                    .containsExactlyElementsOf(
                            list.institutions().stream().map(SampleProgrammeTest::candidateAndScore).toList());
            assertThat(told.path("valueChains").valueStream().map(SampleProgrammeTest::candidateAndScore))
                    .containsExactlyElementsOf(
                            list.valueChains().stream().map(SampleProgrammeTest::candidateAndScore).toList());
        }
    }

    private static String candidateAndScore(Match match) {
        return match.candidate() + " " + match.score();
    }

    private static String candidateAndScore(JsonNode match) {
        return match.path("candidate").path("id").asString() + " " + match.path("score").asInt();
    }

    /** Everything in the store, as text by collection and id. */
    private static Map<String, String> documents(String mongo) {
        Map<String, String> documents = new TreeMap<>();
        try (MongoClient client = MongoClients.create(mongo + "/?retryWrites=false")) {
            for (String collection : List.of("profiles", "match_lists", "decisions", "view_state")) {
                for (Document document : client.getDatabase("puente").getCollection(collection).find()) {
                    documents.put(collection + " " + document.get("_id"), document.toJson());
                }
            }
        }
        return documents;
    }
}
