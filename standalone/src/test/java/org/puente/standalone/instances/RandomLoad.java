package org.puente.standalone.instances;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.Profile;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.standalone.fixture.RandomProfiles;

/**
 * Random new, edited and withdrawn profiles and decisions, written to the log as the services would. Which they are
 * follows from the random generator; how many, from how long the load lasts.
 */
final class RandomLoad implements AutoCloseable {

    private static final int PROFILES = 200;
    private static final int AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final KafkaProducer<byte[], byte[]> producer;
    private final RandomGenerator random;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private volatile boolean ended;

    RandomLoad(String bootstrapServers, RandomGenerator random) {
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all",
                "max.in.flight.requests.per.connection", 1),
                new ByteArraySerializer(), new ByteArraySerializer());
        this.random = random;
    }

    /** Puts every profile once; returns when all are acknowledged. */
    void populate() {
        acknowledged(IntStream.range(0, PROFILES).mapToObj(this::profile).map(this::put).toList());
    }

    /** Goes on until it is told to end. */
    void begin() {
        ended = false;
        running = CompletableFuture.runAsync(this::run, Thread.ofPlatform().daemon().name("load")::start)
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /** Returns when everything is acknowledged. */
    void end() {
        ended = true;
        running.join();
    }

    @Override
    public void close() {
        ended = true;
        producer.close(Duration.ZERO);
    }

    private void run() {
        while (!ended) {
            acknowledged(Stream.generate(this::change).limit(AT_ONCE).toList());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Future<RecordMetadata> change() {
        Profile one = profile(random.nextInt(PROFILES));
        return switch (random.nextInt(8)) {
            case 0 -> send(Topics.PROFILES, one.id().key(), EventType.of(one.id().kind()), null);
            case 1 -> decide(one, profile(random.nextInt(PROFILES)));
            default -> put(one);
        };
    }

    private Future<RecordMetadata> put(Profile profile) {
        return send(Topics.PROFILES, profile.id().key(), EventType.of(profile.id().kind()), Json.write(profile));
    }

    /** A verdict on the two, or one taken back; on a profile and itself there is none, so it is put. */
    private Future<RecordMetadata> decide(Profile one, Profile other) {
        if (one.id().equals(other.id())) {
            return put(one);
        }
        Actor actor = one(List.of(Actor.values()));
        List<Verdict> verdicts = Stream.of(Verdict.values()).filter(actor::mayGive).toList();
        byte[] value = random.nextInt(3) == 0
                ? null
                : Json.write(new Decision(one(verdicts), null));
        String key = new DecisionKey(Pair.of(one.id(), other.id()), actor).key();
        return send(Topics.DECISIONS, key, EventType.DECISION, value);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Profile profile(int number) {
        byte[] line = RandomProfiles.line(random, number).getBytes(StandardCharsets.UTF_8);
        if (ProfileReader.strict().read(line) instanceof Reading.Accepted<Profile>(Profile profile)) {
            return profile;
        }
        throw new AssertionError("Not a profile: " + new String(line, StandardCharsets.UTF_8));
    }

    private Future<RecordMetadata> send(Topic topic, String key, EventType type, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic.name(),
                key.getBytes(StandardCharsets.UTF_8), value);
        CloudEventHeaders.write(CloudEvents.headers(type, "/load", UUID.randomUUID().toString()), message.headers());
        return producer.send(message);
    }

    private static void acknowledged(List<Future<RecordMetadata>> sends) {
        sends.forEach(send -> {
            try {
                send.get();
            } catch (Exception refused) {
                throw new AssertionError(refused);
            }
        });
    }
}
