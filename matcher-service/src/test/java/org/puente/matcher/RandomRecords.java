package org.puente.matcher;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.control.Today;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.Models;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.Partitioning;

/**
 * What the log may hold about a few institutions: profiles, withdrawals, verdicts, models, days and garbage, some of it
 * under valid keys and some in the wrong partition.
 */
public final class RandomRecords {

    private final RandomGenerator random;
    private final int slugs;
    private final Partitioning partitioning;

    public RandomRecords(RandomGenerator random, int slugs, Partitioning partitioning) {
        this.random = random;
        this.slugs = slugs;
        this.partitioning = partitioning;
    }

    /** A record of an input topic, with the partition it goes to. */
    public ProducerRecord<byte[], byte[]> next() {
        return switch (random.nextInt(8)) {
            case 0 -> control();
            case 1, 2 -> decision();
            case 3 -> garbage();
            default -> profile();
        };
    }

    /** The same as readers find it. */
    public static ConsumerRecord<byte[], byte[]> at(long offset, ProducerRecord<byte[], byte[]> record) {
        byte @Nullable [] value = record.value();
        return new ConsumerRecord<>(record.topic(), record.partition(), offset, 0L, TimestampType.CREATE_TIME,
                record.key().length, value == null ? 0 : value.length, record.key(), value, record.headers(),
                Optional.empty());
    }

    private ProducerRecord<byte[], byte[]> profile() {
        var profile = Programme.random(random, slugs);
        return record(Topics.PROFILES, profile.id().key(), EventType.INSTITUTION,
                random.nextInt(5) == 0 ? null : Json.write(profile));
    }

    private ProducerRecord<byte[], byte[]> decision() {
        ProfileId a = ProfileId.institution("i" + random.nextInt(slugs / 2));
        ProfileId b = ProfileId.institution("i" + (slugs / 2 + random.nextInt(slugs / 2)));
        Actor actor = Programme.any(Actor.values(), random);
        Verdict verdict = Programme.any(Verdict.values(), random);
        return record(Topics.DECISIONS, new DecisionKey(Pair.of(a, b), actor).key(), EventType.DECISION,
                random.nextInt(4) == 0 ? null : Json.write(new Decision(verdict, null)));
    }

    private ProducerRecord<byte[], byte[]> control() {
        if (random.nextInt(4) == 0) {
            return model();
        }
        return record(Topics.CONTROL, ControlKeys.TODAY, EventType.TODAY,
                Json.write(new Today(LocalDate.EPOCH.plusDays(random.nextInt(100)))));
    }

    private ProducerRecord<byte[], byte[]> model() {
        Model initial = Models.initial();
        byte[] model = Json.write(new Model("random", random.nextInt(3) == 0 ? "another" : initial.revision(),
                1 + random.nextInt(3), random.nextInt(300_000), initial.weights(), initial.fairness(),
                initial.statistics()));
        return record(Topics.CONTROL, ControlKeys.MODEL, EventType.MODEL,
                random.nextInt(4) == 0 ? new byte[random.nextInt(20)] : model);
    }

    private ProducerRecord<byte[], byte[]> garbage() {
        String key = random.nextInt(4) == 0 ? "garbage" : "institutions/i" + random.nextInt(slugs);
        EventType type = Programme.any(EventType.values(), random);
        return record(Topics.PROFILES, key, type, new byte[random.nextInt(20)]);
    }

    private ProducerRecord<byte[], byte[]> record(Topic topic, String key, EventType type, byte @Nullable [] value) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int partition = random.nextInt(20) == 0 ? random.nextInt(partitioning.partitions()) : partitioning.of(bytes);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic.name(), partition, bytes, value);
        CloudEventHeaders.write(CloudEvents.headers(type, "/test", "0"), record.headers());
        return record;
    }
}
