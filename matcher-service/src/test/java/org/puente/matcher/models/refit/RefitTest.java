package org.puente.matcher.models.refit;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.matcher.fixture.RandomInstitutions;
import org.puente.matcher.fixture.RunningMatchers;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** The model follows the corpus: it is fitted anew each time that has doubled. */
class RefitTest {

    @Test
    void namesTheCountAndCountsTheLastRecordOfEachProfileAtEachDoubling(@TempDir Path folder) {
        try (RunningMatchers matchers = new RunningMatchers(folder);
                ConfigurableApplicationContext matcher = matchers.start(Map.of("puente.model.refit-from", "6"))) {
            publish(matchers, 0, 5);
            publish(matchers, 0, 5);
            matchers.log.withdraw(ProfileId.institution("i4"));
            publish(matchers, 5, 6);
            assertThat(model(matchers, matcher).at("/version").asString()).isEqualTo(Models.initial().version());

            publish(matchers, 4, 5);
            awaitModel(matchers, matcher, 6);

            publish(matchers, 6, 11);
            publish(matchers, 0, 11);
            assertThat(model(matchers, matcher).at("/statistics/profiles").asInt()).isEqualTo(6);
            publish(matchers, 11, 12);
            awaitModel(matchers, matcher, 12);
        }
    }

    private static void publish(RunningMatchers matchers, int from, int to) {
        for (int i = from; i < to; i++) {
            matchers.log.put(
                    RandomInstitutions.institution("i" + i, i % 2 == 0 ? Country.PT : Country.EC, ChainStep.PRODUCTION,
                            ChainStep.PROCESSING));
        }
    }

    private static void awaitModel(RunningMatchers matchers, ConfigurableApplicationContext matcher, int profiles) {
        String version = Models.initial().version() + ".n" + profiles;
        await().until(() -> model(matchers, matcher).at("/version").asString().equals(version));
        assertThat(model(matchers, matcher).at("/statistics/profiles").asInt()).isEqualTo(profiles);
        await().untilAsserted(() -> assertThat(matchers.log.latest(Topics.MATCHES).values()).hasSize(profiles)
                .allMatch(list -> list.contains('"' + version + '"')));
        assertThat(matchers.log.latest(Topics.CONTROL).get("model")).contains(version);
    }

    private static JsonNode model(RunningMatchers matchers, ConfigurableApplicationContext matcher) {
        return matchers.json(matcher, "/api/model");
    }
}
