package org.puente.matcher.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.matcher.fixture.RandomRecords;
import org.puente.matcher.matching.ListVersion;
import org.puente.matcher.readmodel.View;
import org.puente.matcher.readmodel.ViewStore;
import org.puente.matcher.readmodel.Views;

import static org.assertj.core.api.Assertions.assertThat;

/** What log and store hold at the end of a history, beside everything that was written. */
record FinalState(World world, List<ProducerRecord<byte[], byte[]>> written) {

    /** That every owner has exactly its list, and nobody else has one. */
    void verify() {
        Map<String, String> expected = expectedLists();
        assertThat(publishedLists()).as("lists on the topic").isEqualTo(expected);
        assertThat(shownLists()).as("lists in the store").isEqualTo(versions(expected));
        Views.of(world.decoder()).forEach(
                view -> assertThat(shownOffsets(view)).as(view.collection()).isEqualTo(lastOffsets(view)));
    }

    /** Every record that is left on the match topic last, by partition and offset. */
    List<String> published() {
        return latest(Topics.MATCHES).stream().map(it -> it.partition() + "@" + it.offset() + " " + text(it.key()))
                .toList();
    }

    /** The lists of a matchmaker that has folded the last record of each key and no other. */
    private Map<String, String> expectedLists() {
        ExhaustiveMatchmaker matchmaker = new ExhaustiveMatchmaker(world.model());
        Map<String, ProducerRecord<byte[], byte[]>> last = new HashMap<>();
        written.forEach(message -> last
                .put(message.topic() + message.partition() + text(message.key()), message));
        last.values().forEach(
                message -> world.decoder().decode(RandomRecords.at(0, message)).event().ifPresent(matchmaker::fold));
        Map<String, String> lists = new HashMap<>();
        for (ProfileId owner : matchmaker.owners()) {
            lists.put(owner.key(), text(Json.write(matchmaker.list(owner).orElseThrow())));
        }
        return lists;
    }

    /** One that is where it does not belong has its partition in its key, and so is none of those expected. */
    private Map<String, String> publishedLists() {
        Map<String, String> lists = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : latest(Topics.MATCHES)) {
            if (message.value() != null) {
                lists.put(belongs(message) ? text(message.key()) : message.partition() + text(message.key()),
                        text(message.value()));
            }
        }
        return lists;
    }

    private Map<String, String> shownLists() {
        Map<String, String> versions = new HashMap<>();
        world.store().collection("match_lists").forEach((key, document) -> {
            if (!document.getBoolean("gone", false)) {
                versions.put(key, document.getString("version"));
            }
        });
        return versions;
    }

    private Map<String, Long> shownOffsets(View view) {
        Map<String, Long> offsets = new HashMap<>();
        for (Document document : world.store().collection(view.collection()).values()) {
            offsets.put(document.getString("_id"), document.getLong(ViewStore.AT));
        }
        return offsets;
    }

    private Map<String, Long> lastOffsets(View view) {
        Map<String, Long> offsets = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : latest(view.topic())) {
            if (belongs(message) && view.shows(text(message.key()))) {
                offsets.put(text(message.key()), message.offset());
            }
        }
        return offsets;
    }

    /** The last record of each key of each partition. */
    private List<ConsumerRecord<byte[], byte[]>> latest(Topic topic) {
        List<ConsumerRecord<byte[], byte[]>> latest = new ArrayList<>();
        for (int partition = 0; partition < world.partitioning().partitions(); partition++) {
            latest.addAll(world.log().partition(topic.name(), partition).latest().values());
        }
        return latest;
    }

    private boolean belongs(ConsumerRecord<byte[], byte[]> message) {
        return world.partitioning().of(message.key()) == message.partition();
    }

    private static Map<String, String> versions(Map<String, String> lists) {
        Map<String, String> versions = new HashMap<>();
        lists.forEach((owner, list) -> versions.put(owner,
                ListVersion.of(list.getBytes(StandardCharsets.UTF_8)).toString()));
        return versions;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
