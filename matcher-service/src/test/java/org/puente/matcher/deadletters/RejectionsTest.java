package org.puente.matcher.deadletters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.profile.Institution;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.fixture.RandomInstitutions;
import org.puente.matcher.fixture.RunningMatchers;
import org.puente.testkit.TopicClient;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** Garbage on the log: what becomes of it, and of the profile it stands in place of. */
class RejectionsTest {

    private static final String TYPE = EventType.INSTITUTION.type();
    private static final Institution OWNER = RandomInstitutions.institution("roasters", Country.PT,
            ChainStep.PRODUCTION,
            ChainStep.PROCESSING);
    private static final Institution VICTIM = RandomInstitutions.institution("growers", Country.EC,
            ChainStep.PROCESSING,
            ChainStep.PRODUCTION);

    @Test
    void deadLettersEachOnceWithReasonAndOriginAndFoldsOn(@TempDir Path folder) {
        try (RunningMatchers matchers = new RunningMatchers(folder)) {
            ConfigurableApplicationContext first = matchers.start(Map.of());
            matchers.log.put(VICTIM);
            List<String> expected = writeGarbage(matchers.log);
            matchers.log.put(OWNER);

            await().untilAsserted(
                    () -> assertThat(letters(matchers.log)).containsExactlyInAnyOrderElementsOf(expected));
            await().untilAsserted(
                    () -> assertThat(matchers.log.latest(Topics.MATCHES)).containsOnlyKeys(OWNER.id().key()));
            first.close();

            ConfigurableApplicationContext second = matchers.start(Map.of());
            String late = garbage(matchers.log, OWNER.id().key(), TYPE, "[]");
            await().untilAsserted(() -> assertThat(letters(matchers.log)).contains("value " + late));
            assertThat(letters(matchers.log)).hasSize(expected.size() + 1);
            await().untilAsserted(() -> assertThat(matchers.log.latest(Topics.MATCHES)).isEmpty());
            second.close();
        }
    }

    private static List<String> writeGarbage(TopicClient log) {
        String key = VICTIM.id().key();
        List<String> expected = new ArrayList<>();
        expected.add("value " + garbage(log, key, TYPE, "not json"));
        expected.add("value " + garbage(log, key, TYPE, "{\"id\":\"" + key + "\"}"));
        expected.add("value " + garbage(log, key, TYPE, "[".repeat(1000)));
        expected.add("value " + garbage(log, key, TYPE, " ".repeat(100_000)));
        expected.add("value " + garbage(log, key, TYPE, "{\"id\":\"institutions/somebody-else\"}"));
        expected.add("value " + garbage(log, key, TYPE, "x".repeat(255 * 1024)));
        expected.add("value " + origin(log.writeCompressed(Topics.PROFILES, key, TYPE, new byte[2 << 20])));
        expected.add("type " + garbage(log, key, "org.puente.institution.v0", "{}"));
        expected.add("type " + garbage(log, key, EventType.VALUE_CHAIN.type(), "{}"));
        expected.add("key " + garbage(log, "no key of ours", TYPE, "{}"));
        expected.add("key " + origin(log.write(Topics.PROFILES, 0, new byte[]{(byte) 0xff}, TYPE, bytes("{}"))));
        int elsewhere = (new Partitioning(RunningMatchers.PARTITIONS).of(OWNER.id()) + 1) % RunningMatchers.PARTITIONS;
        expected.add("partition " + origin(log.write(Topics.PROFILES, elsewhere, bytes(OWNER.id().key()), TYPE, null)));
        expected.add("value " + origin(
                log.write(Topics.DECISIONS, "institutions/a~institutions/b/first", EventType.DECISION.type(),
                        bytes("{\"verdict\":\"introduced\"}"))));
        expected.add("value " + model(log, "{\"language\":1000000}"));
        expected.add("value " + model(log, "{\"astrology\":1000000}"));
        expected.add("key " + origin(log.write(Topics.CONTROL, "tomorrow", EventType.TODAY.type(), bytes("{}"))));
        return expected;
    }

    private static String garbage(TopicClient log, String key, String type, String value) {
        return origin(log.write(Topics.PROFILES, key, type, bytes(value)));
    }

    private static String model(TopicClient log, String weights) {
        return origin(log.write(Topics.CONTROL, ControlKeys.MODEL, EventType.MODEL.type(),
                bytes("{\"version\":\"bad\",\"revision\":\"" + Models.REVISION
                        + "\",\"k\":10,\"minimumScore\":0,\"weights\":" + weights + "}")));
    }

    private static List<String> letters(TopicClient log) {
        return log.read(Topics.REJECTIONS).stream().map(RejectionsTest::letter).toList();
    }

    private static String letter(ConsumerRecord<byte[], byte[]> message) {
        return CloudEventHeaders.text(message.headers(), "puente_reason").orElseThrow() + " "
                + CloudEventHeaders.text(message.headers(), "puente_origin").orElseThrow();
    }

    private static String origin(RecordMetadata written) {
        return written.topic() + "-" + written.partition() + "@" + written.offset();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
