package org.puente.standalone;

import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.puente.standalone.fixture.MatchLists;
import org.puente.standalone.fixture.ServiceClients;
import org.puente.testkit.TopicClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One profile, or one word about a pair, and the lists of both sides follow within two seconds. */
@Isolated
@Timeout(90)
class BothSidesTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final String OFFERS_COFFEE = """
            {"country":"%s","actorClass":"academia","texts":{"es":{"name":"Tueste"}},"languages":["es"],%s
             "offers":[{"chain":"coffee","step":"processing"}],"needs":[{"chain":"coffee","step":"production"}]}""";
    private static final String NEEDS_COFFEE = """
            {"country":"EC","actorClass":"business","texts":{"es":{"name":"Cafetal"}},"languages":["es"],
             "needs":[{"chain":"coffee","step":"processing"}],"offers":[{"chain":"coffee","step":"production"}]}""";
    private static final String OFFERS_WINE = """
            {"country":"ES","actorClass":"academia","texts":{"es":{"name":"Bodega"}},"languages":["es"],
             "offers":[{"chain":"vine-and-wine","step":"market"}]}""";

    @TempDir
    static Path data;

    private static LocalStack stack;
    private static ServiceClients services;

    @BeforeAll
    static void open() throws Exception {
        StandaloneProperties settings = LocalStacks.withoutSample(data);
        stack = new LocalStack(settings);
        LocalStacks.settle(settings, stack);
        services = LocalStacks.clients(stack);
    }

    @AfterAll
    static void close() {
        services.close();
        stack.close();
    }

    @Test
    void followsAChangedAndAWithdrawnProfile() throws Exception {
        String grower = "institutions/change-grower";
        String roaster = "institutions/change-roaster";
        services.put(grower, NEEDS_COFFEE);
        services.put(roaster, OFFERS_WINE);
        awaitStrangers(grower, roaster);

        services.put(roaster, offersCoffee());
        awaitPartners(grower, roaster);

        services.withdraw(roaster);
        within().untilAsserted(() -> {
            assertThat(services.candidates(grower)).doesNotContain(roaster);
            assertThat(services.statusOf(roaster)).isEqualTo(404);
        });
        assertThat(MatchLists.onTopic(new TopicClient(stack.bootstrapServers()))).doesNotContainKey(roaster);
    }

    @Test
    void leavesADeclinedPairOutOfBothLists() throws Exception {
        String grower = "institutions/decline-grower";
        String roaster = "institutions/decline-roaster";
        services.put(grower, NEEDS_COFFEE);
        services.put(roaster, offersCoffee());
        awaitPartners(grower, roaster);

        services.decide(grower, roaster, grower, "declined");
        awaitStrangers(grower, roaster);
    }

    @Test
    void leavesAFullInstitutionOutOfTheListsOfOthers() throws Exception {
        String first = "institutions/full-first";
        String second = "value-chains/full-second";
        String roaster = "institutions/full-roaster";
        services.put(first, NEEDS_COFFEE);
        services.put(second,
                """
                        {"chain":"coffee","country":"EC","texts":{"es":{"name":"Café"}},
                         "steps":[{"step":"processing","strength":1,"gap":5}],
                         "needs":[{"chain":"coffee","step":"processing"}],"offers":[{"chain":"coffee","step":"production"}]}""");
        services.put(roaster, OFFERS_COFFEE.formatted("ES", "\"capacity\":{\"partnerships\":1},"));
        awaitPartners(first, roaster);
        awaitPartners(second, roaster);

        services.decide(first, roaster, "coordinator", "agreed");
        within().untilAsserted(() -> assertThat(services.candidates(second)).doesNotContain(roaster));
    }

    private static String offersCoffee() {
        return OFFERS_COFFEE.formatted("ES", "");
    }

    private static void awaitPartners(String a, String b) {
        within().untilAsserted(() -> {
            assertThat(services.candidates(a)).contains(b);
            assertThat(services.candidates(b)).contains(a);
        });
    }

    private static void awaitStrangers(String a, String b) {
        within().untilAsserted(() -> {
            assertThat(services.candidates(a)).doesNotContain(b);
            assertThat(services.candidates(b)).doesNotContain(a);
        });
    }

    private static ConditionFactory within() {
        return Awaitility.await().atMost(PROMISED).pollInterval(Duration.ofMillis(25));
    }
}
