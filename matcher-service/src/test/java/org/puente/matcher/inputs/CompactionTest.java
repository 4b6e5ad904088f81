package org.puente.matcher.inputs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.contract.control.Model;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.fixture.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists follow from the last record of each key: f(log) = f(compacted log), for random histories of profiles,
 * withdrawals, verdicts, models, days and garbage, some of it under valid keys and some in the wrong partition.
 */
@Tag("thorough")
class CompactionTest {

    private static final int HISTORIES = Integer.getInteger("puente.histories", 100);
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
        RandomRecords records = new RandomRecords(random, SLUGS, PARTITIONING);
        List<ConsumerRecord<byte[], byte[]>> log = new ArrayList<>();
        for (int offset = 0; offset < RECORDS; offset++) {
            log.add(RandomRecords.at(offset, records.next()));
        }
        return log;
    }
}
