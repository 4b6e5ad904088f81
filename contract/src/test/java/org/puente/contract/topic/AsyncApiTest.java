package org.puente.contract.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private final JsonNode document = read();

    @Test
    void hasAChannelForEveryTopicAndNoOther() {
        assertThat(channels().map(channel -> channel.path("address").asString()))
                .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream().map(Topic::name).toList());
    }

    @Test
    void saysOfEachTopicWhatTheCodeDeclares() {
        Map<String, JsonNode> channels = channels()
                .collect(toMap(channel -> channel.path("address").asString(), channel -> channel));
        for (Topic topic : Topics.ALL) {
            JsonNode channel = Objects.requireNonNull(channels.get(topic.name()));
            assertThat(channel.path("x-key").asString()).isEqualTo(topic.key());
            assertThat(channel.path("x-value").asString()).isEqualTo(topic.value());
            assertThat(channel.path("x-owner").asString()).isEqualTo(topic.owner());
            JsonNode kafka = channel.path("bindings").path("kafka");
            assertThat(kafka.path("topic").asString()).isEqualTo(topic.name());
            assertThat(kafka.path("partitions").asInt()).isEqualTo(Topics.DEFAULT_PARTITIONS);
            JsonNode config = kafka.path("topicConfiguration");
            assertThat(config.path("cleanup.policy").path(0).asString())
                    .isEqualToIgnoringCase(topic.cleanup().name());
            assertThat(config.path(switch (topic.cleanup()) {
                case COMPACT -> "min.compaction.lag.ms";
                case DELETE -> "retention.ms";
            }).asLong()).isEqualTo(topic.retention().toMillis());
        }
    }

    @Test
    void namesEveryEventTypeOnce() {
        List<String> types = document.findValues("ce_type").stream().filter(type -> type.has("const"))
                .map(type -> type.path("const").asString()).toList();
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(Stream.of(EventType.values()).map(EventType::type).toList());
    }

    @Test
    void pointsOnlyAtWhatExists() {
        List<String> references = document.findValuesAsString("$ref", new ArrayList<>());
        Set<String> files = references.stream().filter(ref -> !ref.startsWith("#")).collect(Collectors.toSet());
        assertThat(files).hasSize(EventType.values().length);
        assertThat(files).allSatisfy(file -> assertThat(getClass().getResource("/org/puente/contract/" + file))
                .as(file).isNotNull());
        assertThat(references).filteredOn(ref -> ref.startsWith("#")).allSatisfy(
                ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
    }

    @Test
    void letsTheOwnerOfEachTopicSendToIt() {
        Map<String, String> senders = document.path("operations").valueStream()
                .filter(operation -> operation.path("action").asString().equals("send"))
                .collect(toMap(operation -> document.at(operation.path("channel").path("$ref").asString().substring(1))
                        .path("address").asString(), operation -> operation.path("x-service").asString()));
        assertThat(senders)
                .containsExactlyInAnyOrderEntriesOf(Topics.ALL.stream().collect(toMap(Topic::name, Topic::owner)));
    }

    private Stream<JsonNode> channels() {
        return document.path("channels").valueStream();
    }

    private static JsonNode read() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/org/puente/contract/asyncapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
