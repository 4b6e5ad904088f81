package org.puente.matcher.simulation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.matcher.RandomRecords;
import org.puente.matcher.matching.ListVersion;
import org.puente.matcher.profilelog.Decoder;
import org.puente.matcher.view.View;
import org.puente.matcher.view.ViewStore;
import org.puente.matcher.view.Views;

import static org.assertj.core.api.Assertions.assertThat;

/** What log and store hold at the end of a history. */
record Ending(Simulation simulation) {

    static Ending of(Simulation simulation) {
        return new Ending(simulation);
    }

    /** That every owner has exactly its list, and nobody else has one. */
    void verify() {
        Map<String, String> expected = expectedLists();
        assertThat(publishedLists()).as("lists on the topic").isEqualTo(expected);
        assertThat(shownLists()).as("lists in the store").isEqualTo(versions(expected));
        Views.of(decoder()).forEach(
                view -> assertThat(shownOffsets(view)).as(view.collection()).isEqualTo(lastOffsets(view)));
    }

    /** The offset of the last record of each key of the match topic. */
    Map<String, Long> offsets() {
        Map<String, Long> offsets = new TreeMap<>();
        latest(Topics.MATCHES).forEach((key, message) -> offsets.put(key, message.offset()));
        return offsets;
    }

    /** The lists of a matchmaker that has folded the last record of each key and no other. */
    private Map<String, String> expectedLists() {
        ExhaustiveMatchmaker matchmaker = new ExhaustiveMatchmaker(simulation.ranking());
        Map<String, ProducerRecord<byte[], byte[]>> last = new HashMap<>();
        simulation.written().forEach(message -> last
                .put(message.topic() + message.partition() + text(message.key()), message));
        last.values().forEach(
                message -> decoder().decode(RandomRecords.at(0, message)).event().ifPresent(matchmaker::fold));
        Map<String, String> lists = new HashMap<>();
        for (ProfileId owner : matchmaker.owners()) {
            lists.put(owner.key(), text(Json.write(matchmaker.list(owner).orElseThrow())));
        }
        return lists;
    }

    private Map<String, String> publishedLists() {
        Map<String, String> lists = new HashMap<>();
        latest(Topics.MATCHES).forEach((key, message) -> {
            if (message.value() != null) {
                lists.put(key, text(message.value()));
            }
        });
        return lists;
    }

    private Map<String, String> shownLists() {
        Map<String, String> versions = new HashMap<>();
        simulation.store().collection("match_lists").forEach((key, document) -> {
            if (!document.getBoolean("gone", false)) {
                versions.put(key, document.getString("version"));
            }
        });
        return versions;
    }

    private Map<String, Long> shownOffsets(View view) {
        Map<String, Long> offsets = new HashMap<>();
        for (Document document : simulation.store().collection(view.collection()).values()) {
            offsets.put(document.getString("_id"), document.getLong(ViewStore.AT));
        }
        return offsets;
    }

    private Map<String, Long> lastOffsets(View view) {
        Map<String, Long> offsets = new HashMap<>();
        latest(view.topic()).forEach((key, message) -> {
            if (view.shows(key)) {
                offsets.put(key, message.offset());
            }
        });
        return offsets;
    }

    /** The last record of each key that is in the partition it belongs to. */
    private Map<String, ConsumerRecord<byte[], byte[]>> latest(Topic topic) {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = new HashMap<>();
        for (int partition = 0; partition < simulation.partitioning().partitions(); partition++) {
            simulation.log().partition(topic.name(), partition).latest().forEach((key, message) -> {
                if (simulation.partitioning().of(message.key()) == message.partition()) {
                    latest.put(key, message);
                }
            });
        }
        return latest;
    }

    private Decoder decoder() {
        return new Decoder(simulation.partitioning());
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
