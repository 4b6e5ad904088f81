package org.puente.matcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.puente.contract.profile.Institution;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Event;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** Institutions that come, change and go at random, and the lists that they have to have. */
final class Community {

    private static final int SLUGS = 60;

    private final MatcherLab lab;
    private final RandomGenerator random;
    private final ExhaustiveMatchmaker reference = new ExhaustiveMatchmaker(Models.initial());

    /** The seed, which is printed, says everything. */
    Community(MatcherLab lab) {
        this.lab = lab;
        long seed = Long.getLong("puente.seed", System.nanoTime());
        System.out.println("puente.seed=" + seed);
        random = new SplittableRandom(seed);
    }

    void publish(ProfileId id) {
        put(Programme.institution(id.slug(), Country.PT, ChainStep.PRODUCTION, ChainStep.PROCESSING));
    }

    /** Some random ones; one in five is withdrawn. */
    void publish(int profiles) {
        for (int i = 0; i < profiles; i++) {
            Institution profile = Programme.random(random, SLUGS);
            if (random.nextInt(5) == 0) {
                withdraw(profile.id());
            } else {
                put(profile);
            }
        }
    }

    void withdraw(ProfileId id) {
        lab.log.withdraw(id);
        reference.fold(new Event.ProfileWithdrawn(id));
    }

    /** Who is there. */
    List<ProfileId> members() {
        return reference.owners().stream().sorted().toList();
    }

    /** Until topic and store both hold what a matchmaker computes that was told everything at once. */
    void awaitExactLists() {
        Map<String, JsonNode> expected = new HashMap<>();
        members().forEach(owner -> expected.put(owner.key(),
                JsonMapper.shared().readTree(Json.write(reference.list(owner).orElseThrow()))));
        await().untilAsserted(() -> assertThat(published()).isEqualTo(expected));
        await().untilAsserted(() -> assertThat(shown()).isEqualTo(expected));
    }

    /** The lists that the store shows, by owner. */
    Map<String, JsonNode> shown() {
        Map<String, JsonNode> lists = new HashMap<>();
        lab.shown("match_lists").forEach((owner, list) -> {
            List.of("_id", "at", "partition", "log", "version", "top").forEach(list::remove);
            lists.put(owner, JsonMapper.shared().readTree(list.toJson()));
        });
        return lists;
    }

    private void put(Institution profile) {
        lab.log.put(profile);
        reference.fold(new Event.ProfileChanged(profile));
    }

    private Map<String, JsonNode> published() {
        Map<String, JsonNode> lists = new HashMap<>();
        lab.log.latest(Topics.MATCHES).forEach((owner, list) -> lists.put(owner, JsonMapper.shared().readTree(list)));
        return lists;
    }
}
