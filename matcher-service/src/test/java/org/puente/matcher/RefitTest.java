package org.puente.matcher;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** The model follows the corpus: it is fitted anew each time that has doubled. */
class RefitTest {

    @Test
    void namesTheCountAndCountsTheLastRecordOfEachProfileAtEachDoubling(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext matcher = lab.start(Map.of("puente.model.refit-from", "6"))) {
            publish(lab, 0, 5);
            publish(lab, 0, 5);
            lab.log.withdraw(ProfileId.institution("i4"));
            publish(lab, 5, 6);
            assertThat(model(lab, matcher).at("/version").asString()).isEqualTo(Models.initial().version());

            publish(lab, 4, 5);
            awaitModel(lab, matcher, 6);

            publish(lab, 6, 11);
            publish(lab, 0, 11);
            assertThat(model(lab, matcher).at("/statistics/profiles").asInt()).isEqualTo(6);
            publish(lab, 11, 12);
            awaitModel(lab, matcher, 12);
        }
    }

    private static void publish(MatcherLab lab, int from, int to) {
        for (int i = from; i < to; i++) {
            lab.log.put(Programme.institution("i" + i, i % 2 == 0 ? Country.PT : Country.EC, ChainStep.PRODUCTION,
                    ChainStep.PROCESSING));
        }
    }

    private static void awaitModel(MatcherLab lab, ConfigurableApplicationContext matcher, int profiles) {
        String version = Models.initial().version() + ".n" + profiles;
        await().until(() -> model(lab, matcher).at("/version").asString().equals(version));
        assertThat(model(lab, matcher).at("/statistics/profiles").asInt()).isEqualTo(profiles);
        await().untilAsserted(() -> assertThat(lab.log.latest(Topics.MATCHES).values()).hasSize(profiles)
                .allMatch(list -> list.contains('"' + version + '"')));
        assertThat(lab.log.latest(Topics.CONTROL).get("model")).contains(version);
    }

    private static JsonNode model(MatcherLab lab, ConfigurableApplicationContext matcher) {
        return lab.json(matcher, "/api/model");
    }
}
