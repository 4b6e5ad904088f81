package org.puente.eventlog.topics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

class TopicConfigTest {

    @Test
    void isWhatTheDocumentTellsTheWorld() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/org/puente/contract/asyncapi.yaml")) {
            JsonNode document = new YAMLMapper().readTree(Objects.requireNonNull(in));
            Map<String, Map<String, String>> told = document.path("channels").valueStream().collect(
                    toMap(channel -> channel.path("address").asString(), channel -> config(channel)));
            assertThat(told).isEqualTo(Topics.ALL.stream().collect(toMap(Topic::name, TopicConfig::of)));
        }
    }

    private static Map<String, String> config(JsonNode channel) {
        return channel.path("bindings").path("kafka").path("topicConfiguration").propertyStream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().isArray()
                        ? entry.getValue().path(0).asString()
                        : entry.getValue().asString()));
    }
}
