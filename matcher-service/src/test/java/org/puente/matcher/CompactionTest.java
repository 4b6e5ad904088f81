package org.puente.matcher;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.control.Today;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.kafka.CloudEventHeaders;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Models;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.profilelog.Change;
import org.puente.matcher.profilelog.Decoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists follow from the last record of each key: f(log) = f(compacted log), for random histories of profiles,
 * withdrawals, verdicts, models, days and garbage, some of it under valid keys and some in the wrong partition.
 */
class CompactionTest {

    private static final int HISTORIES = 200;
    private static final int RECORDS = 150;
    private static final int SLUGS = 12;
    private static final Partitioning PARTITIONING = new Partitioning(3);

    private final Decoder decoder = new Decoder(PARTITIONING);

    @Test
    void foldsACompactedLogToTheSameLists() {
        long seed = Long.getLong("puente.seed", System.nanoTime());
        System.out.println("puente.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int history = 0; history < HISTORIES; history++) {
            List<ConsumerRecord<byte[], byte[]>> log = history(random);
            assertThat(lists(compacted(log))).as("history %d of seed %d", history, seed).isEqualTo(lists(log));
        }
    }

    private Map<ProfileId, String> lists(List<ConsumerRecord<byte[], byte[]>> log) {
        ExhaustiveMatchmaker matchmaker = new ExhaustiveMatchmaker(model(log));
        log.forEach(message -> decoder.decode(message).event().ifPresent(matchmaker::fold));
        return List.copyOf(matchmaker.owners()).stream().collect(Collectors.toMap(owner -> owner,
                owner -> new String(Json.write(matchmaker.list(owner).orElseThrow()), StandardCharsets.UTF_8)));
    }

    /** What the log names last, as an instance that starts on it learns it. */
    private Model model(List<ConsumerRecord<byte[], byte[]>> log) {
        return log.stream().flatMap(message -> decoder.decode(message).change().stream())
                .flatMap(change -> change instanceof Change.ModelNamed named ? Stream.of(named) : Stream.empty())
                .reduce((_, later) -> later).flatMap(Change.ModelNamed::model).filter(Models::isOurs)
                .orElse(Models.initial());
    }

    /** Keeps the last record of each key of each partition, as Kafka does; tombstones last. */
    private static List<ConsumerRecord<byte[], byte[]>> compacted(List<ConsumerRecord<byte[], byte[]>> log) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        log.forEach(message -> last.put(message.topic() + message.partition() + new String(message.key(),
                StandardCharsets.ISO_8859_1), message));
        List<ConsumerRecord<byte[], byte[]>> kept = new ArrayList<>(log);
        kept.retainAll(last.values());
        return kept;
    }

    private static List<ConsumerRecord<byte[], byte[]>> history(RandomGenerator random) {
        List<ConsumerRecord<byte[], byte[]>> log = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            log.add(message(random, i));
        }
        return log;
    }

    private static ConsumerRecord<byte[], byte[]> message(RandomGenerator random, int offset) {
        return switch (random.nextInt(8)) {
            case 0 -> control(random, offset);
            case 1, 2 -> decision(random, offset);
            case 3 -> garbage(random, offset);
            default -> profile(random, offset);
        };
    }

    private static ConsumerRecord<byte[], byte[]> profile(RandomGenerator random, int offset) {
        var profile = Programme.random(random, SLUGS);
        return message(random, offset, Topics.PROFILES, profile.id().key(), EventType.INSTITUTION,
                random.nextInt(5) == 0 ? null : Json.write(profile));
    }

    private static ConsumerRecord<byte[], byte[]> decision(RandomGenerator random, int offset) {
        ProfileId a = ProfileId.institution("i" + random.nextInt(SLUGS / 2));
        ProfileId b = ProfileId.institution("i" + (SLUGS / 2 + random.nextInt(SLUGS / 2)));
        Actor actor = Programme.any(Actor.values(), random);
        Verdict verdict = Programme.any(Verdict.values(), random);
        return message(random, offset, Topics.DECISIONS, new DecisionKey(Pair.of(a, b), actor).key(),
                EventType.DECISION, random.nextInt(4) == 0 ? null : Json.write(new Decision(verdict, null)));
    }

    private static ConsumerRecord<byte[], byte[]> control(RandomGenerator random, int offset) {
        if (random.nextInt(4) == 0) {
            return model(random, offset);
        }
        return message(random, offset, Topics.CONTROL, ControlKeys.TODAY, EventType.TODAY,
                Json.write(new Today(LocalDate.EPOCH.plusDays(random.nextInt(100)))));
    }

    private static ConsumerRecord<byte[], byte[]> model(RandomGenerator random, int offset) {
        Model initial = Models.initial();
        byte[] model = Json.write(new Model("random", random.nextInt(3) == 0 ? "another" : initial.revision(),
                1 + random.nextInt(3), random.nextInt(300_000), initial.weights(), initial.fairness(),
                initial.statistics()));
        return message(random, offset, Topics.CONTROL, ControlKeys.MODEL, EventType.MODEL,
                random.nextInt(4) == 0 ? new byte[random.nextInt(20)] : model);
    }

    private static ConsumerRecord<byte[], byte[]> garbage(RandomGenerator random, int offset) {
        String key = random.nextInt(4) == 0 ? "garbage" : "institutions/i" + random.nextInt(SLUGS);
        EventType type = Programme.any(EventType.values(), random);
        return message(random, offset, Topics.PROFILES, key, type, new byte[random.nextInt(20)]);
    }

    private static ConsumerRecord<byte[], byte[]> message(RandomGenerator random, int offset, Topic topic, String key,
            EventType type, byte @Nullable [] value) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int partition = random.nextInt(20) == 0 ? random.nextInt(PARTITIONING.partitions()) : PARTITIONING.of(bytes);
        return new ConsumerRecord<>(topic.name(), partition, offset, 0L, TimestampType.CREATE_TIME, bytes.length,
                value == null ? 0 : value.length, bytes, value,
                headers(type), Optional.empty());
    }

    private static Headers headers(EventType type) {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.write(CloudEvents.headers(type, "/test", "0"), headers);
        return headers;
    }
}
