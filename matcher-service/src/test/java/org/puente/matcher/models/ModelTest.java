package org.puente.matcher.models;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.MatchListReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.matcher.fixture.PausedMatchmakers;
import org.puente.matcher.fixture.RandomInstitutions;
import org.puente.matcher.fixture.RunningMatchers;
import org.puente.matcher.models.trial.Comparison;
import org.puente.matcher.models.trial.Trial;
import org.puente.matcher.models.trial.TrialReport;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** Another model on the log: what becomes of the lists, of readers meanwhile, and of whoever does not understand it. */
@TestInstance(Lifecycle.PER_CLASS)
class ModelTest {

    private static final int PROFILES = 40;

    private final long seed = Long.getLong("puente.seed", System.nanoTime());
    private final RandomGenerator random = new SplittableRandom(seed);
    private final List<Institution> programme = new ArrayList<>();
    private RunningMatchers matchers;
    private ConfigurableApplicationContext matcher;
    private String token;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        System.out.println("puente.seed=" + seed);
        matchers = new RunningMatchers(folder);
        token = matchers.tokens.withScope("model:write");
        matcher = startMatcher();
        publish(PROFILES);
    }

    @BeforeEach
    void beginWithAModelOfOurs() {
        activate(model("begin", 100_000, 4));
        PausedMatchmakers.pause();
    }

    @AfterAll
    void stop() {
        PausedMatchmakers.release();
        matcher.close();
        matchers.close();
    }

    @Test
    void recomputesEveryListUnderItsNameWhileTheOldOnesAreKeptUpAndServed() {
        Model paused = model("paused-1", 600_000, 3);
        assertThat(put(paused).statusCode()).isEqualTo(202);
        await().until(() -> matchers.json(matcher, "/api/model").at("/next/version").asString().equals("paused-1"));

        publish();
        awaitListsOf(model("begin", 100_000, 4));
        assertThat(matchers.json(matcher, "/api/model").at("/version").asString()).isEqualTo("begin");
        assertThat(matchers.json(matcher, "/api/match-lists/" + programme.getLast().id()).at("/model").asString())
                .isEqualTo("begin");

        PausedMatchmakers.release();
        publish(PROFILES);
        awaitListsOf(paused);
        JsonNode now = matchers.json(matcher, "/api/model");
        assertThat(now.at("/version").asString()).isEqualTo("paused-1");
        assertThat(now.has("next")).isFalse();
        assertThat(matchers.get(matcher, "/actuator/prometheus").body())
                .containsPattern("puente_model\\{[^}]*version=\"paused-1\"[^}]*} 1")
                .doesNotContain("version=\"begin\"").contains("puente_model_refold");
        publish();
        awaitListsOf(paused);
    }

    @Test
    void givesWayToANewerOneThatComesWhileItIsFolded() {
        put(model("paused-2", 600_000, 3));
        await().until(() -> matchers.json(matcher, "/api/model").at("/next/version").asString().equals("paused-2"));

        activate(model("newer", 0, 2));

        assertThat(matchers.log.read(Topics.MATCHES)).noneMatch(message -> message.value() != null
                && new String(message.value(), UTF_8).contains("paused-2"));
    }

    @Test
    void waitsForABrokerThatIsAwayWhileItIsFolded() {
        Model paused = model("paused-4", 600_000, 3);
        put(paused);
        await().until(() -> matchers.json(matcher, "/api/model").at("/next/version").asString().equals("paused-4"));

        matchers.restartBroker();
        publish();
        awaitListsOf(model("begin", 100_000, 4));
        PausedMatchmakers.release();

        awaitListsOf(paused);
    }

    @Test
    void holdsUpNoStopWhileItIsFoldedAndIsInForceFromTheNextStart() {
        Model paused = model("paused-5", 600_000, 3);
        put(paused);
        await().until(() -> matchers.json(matcher, "/api/model").at("/next/version").asString().equals("paused-5"));

        long before = System.nanoTime();
        matcher.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        PausedMatchmakers.release();
        matcher = startMatcher();

        awaitListsOf(paused);
    }

    @Test
    void isThereAgainAfterARestartWhichWritesNothing() {
        activate(model("kept", 250_000, 5));
        matcher.close();
        Map<String, Integer> sizes = matchers.log.sizes();

        matcher = startMatcher();

        assertThat(matchers.json(matcher, "/api/model").at("/version").asString()).isEqualTo("kept");
        assertThat(matchers.log.sizes()).isEqualTo(sizes);
    }

    @Test
    void changesWhatATrialOfItSaidAndTheTrialItselfNothing() {
        Model candidate = model("candidate", 700_000, 2);
        Map<String, String> before = matchers.log.latest(Topics.MATCHES);
        int written = matchers.log.read(Topics.MATCHES).size();

        JsonNode trial = awaitTrial(matchers.post(matcher, "/api/model/trials", token, body(candidate)));

        assertThat(matchers.log.read(Topics.MATCHES)).hasSize(written);
        assertThat(trial.at("/model").asString() + " against " + trial.at("/against").asString())
                .isEqualTo("candidate against begin");
        activate(candidate);
        TrialReport actual = compare(before, matchers.log.latest(Topics.MATCHES));
        JsonNode all = trial.at("/report/all");
        assertThat(List.of(all.at("/lists").asInt(), all.at("/changed").asInt(), all.at("/overlap").asInt(),
                all.at("/entered").asInt(), all.at("/left").asInt()))
                .isEqualTo(List.of(actual.all().lists(), actual.all().changed(), actual.all().overlap(),
                        (int) actual.all().entered(), (int) actual.all().left()));
        assertThat(actual.all().changed()).isPositive();
        assertThat(trial.at("/report/mostChanged").valueStream().map(list -> list.at("/owner").asString()))
                .containsExactlyElementsOf(
                        actual.mostChanged().stream().map(Comparison::owner).map(Object::toString).toList());
    }

    @Test
    void isTriedOneAtATime() {
        HttpResponse<String> first = matchers.post(matcher, "/api/model/trials", token, body(model("paused-3", 1, 2)));
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(matchers.post(matcher, "/api/model/trials", token, body(model("second", 1, 2))).statusCode())
                .isEqualTo(409);

        PausedMatchmakers.release();
        assertThat(awaitTrial(first).at("/report/all/lists").asInt()).isPositive();
        assertThat(matchers.get(matcher, "/api/model/trials/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void ofAnotherRevisionTakesTheListsFromThisInstanceUntilOneOfItsOwnIsNamed() {
        Model ours = model("begin", 100_000, 4);
        write(Json.write(new Model("beyond-us", "another", 9, 0, Map.of("astrology", 1_000_000), ours.fairness(),
                ours.statistics())));
        await().until(() -> matchers.get(matcher, "/actuator/health/readiness").statusCode() == 503);
        JsonNode health = matchers.json(matcher, "/actuator/health/liveness");
        JsonNode matching = JsonMapper.shared().readTree(matchers.get(matcher, "/actuator/health").body())
                .at("/components/matching/details");
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(matching.at("/logRevision").asString()).isEqualTo("another");
        assertThat(matching.at("/engineRevision").asString()).isEqualTo(Models.REVISION);
        assertThat(matching.at("/partitions")).isEmpty();
        Institution meanwhile = publish();
        ProfileId other = programme.stream().map(Institution::id).filter(id -> !id.equals(meanwhile.id())).findFirst()
                .orElseThrow();
        await().until(
                () -> matchers.get(matcher, "/api/explanations/" + meanwhile.id() + "/" + other).statusCode() == 200);
        assertThat(matchers.log.read(Topics.REJECTIONS)).noneMatch(letter -> new String(letter.value(), UTF_8)
                .contains("astrology"));

        activate(model("ours-again", 300_000, 4));
        matchers.awaitReady(matcher);
    }

    @Test
    void thatIsGarbageIsDeadLetteredAndTheInitialOnePutInItsPlace() {
        write("{\"version\":\"garbage".getBytes(UTF_8));

        awaitListsOf(Models.initial());
        await().untilAsserted(() -> assertThat(matchers.log.latest(Topics.CONTROL).get(ControlKeys.MODEL))
                .contains('"' + Models.initial().version() + '"'));
        await().until(() -> lettersOfGarbage() == 1);
        activate(model("after-garbage", 200_000, 3));
        assertThat(lettersOfGarbage()).isEqualTo(1);
    }

    @Test
    void isRefusedAtTheDoorWithAPointerToWhatIsWrong() throws Exception {
        String weighsStars = body(model("stars", 0, 2)).replace("\"sdg\"", "\"astrology\"");
        assertThat(matchers.put(matcher, "/api/model", token, weighsStars).body())
                .contains("urn:puente:problem:invalid-model", "/weights/astrology", "sdg is missing");
        assertThat(matchers.put(matcher, "/api/model", token, "{\"version\":\"x\",\"mood\":1}").body())
                .contains("\"/mood\"", "\"/k\"", "\"/weights\"").doesNotContain("\"/revision\"");
        assertThat(matchers.post(matcher, "/api/model/trials", token,
                body(model("foreign", 0, 2)).replace("{\"version\"", "{\"revision\":\"another\",\"version\"")).body())
                .contains("\"/revision\"");
        assertThat(matchers.put(matcher, "/api/model", token, " ".repeat(1_000_001)).statusCode()).isEqualTo(413);
        assertThat(matchers.put(matcher, "/api/model", matchers.tokens.withScope("decisions:write"), "{}").statusCode())
                .isEqualTo(403);
    }

    private long lettersOfGarbage() {
        return matchers.log.read(Topics.REJECTIONS).stream().filter(letter -> new String(letter.value(), UTF_8)
                .equals("{\"version\":\"garbage")).count();
    }

    /** Folds in small steps, so that a second fold takes several and meets the ends of the first. */
    private ConfigurableApplicationContext startMatcher() {
        return matchers.start(Map.of("puente.fold.max-poll-records", "10"), PausedMatchmakers.class);
    }

    private void activate(Model model) {
        assertThat(put(model).statusCode()).isEqualTo(202);
        awaitListsOf(model);
    }

    private HttpResponse<String> put(Model model) {
        return matchers.put(matcher, "/api/model", token, body(model));
    }

    private void write(byte[] model) {
        matchers.log.write(Topics.CONTROL, ControlKeys.MODEL, EventType.MODEL.type(), model);
    }

    private void publish(int profiles) {
        for (int i = 0; i < profiles; i++) {
            publish();
        }
    }

    private Institution publish() {
        Institution profile = RandomInstitutions.random(random, PROFILES);
        matchers.log.put(profile);
        programme.add(profile);
        return profile;
    }

    private JsonNode awaitTrial(HttpResponse<String> started) {
        String location = started.headers().firstValue("location").orElseThrow();
        await().until(() -> !matchers.json(matcher, location).at("/state").asString().equals("running"));
        JsonNode trial = matchers.json(matcher, location);
        assertThat(trial.at("/state").asString()).isEqualTo("done");
        return trial;
    }

    /** Until the topic holds exactly what a matchmaker of this model computes that was told everything at once. */
    private void awaitListsOf(Model model) {
        ExhaustiveMatchmaker reference = new ExhaustiveMatchmaker(model);
        programme.forEach(profile -> reference.fold(new Event.ProfileChanged(profile)));
        Map<String, String> expected = new HashMap<>();
        reference.owners().forEach(owner -> expected.put(owner.key(),
                new String(Json.write(reference.list(owner).orElseThrow()), UTF_8)));
        await().untilAsserted(() -> assertThat(matchers.log.latest(Topics.MATCHES)).isEqualTo(expected));
    }

    private TrialReport compare(Map<String, String> before, Map<String, String> after) {
        Map<String, Institution> latest = programme.stream()
                .collect(Collectors.toMap(profile -> profile.id().key(), profile -> profile, (_, later) -> later));
        Trial trial = new Trial();
        latest.forEach((owner, profile) -> trial.compare(profile.country(), list(before.getOrDefault(owner, "")),
                list(after.getOrDefault(owner, ""))));
        return trial.report();
    }

    private static MatchList list(String json) {
        return ((Reading.Accepted<MatchList>) MatchListReader.read(json.getBytes(UTF_8))).value();
    }

    /** A model that weighs language so much, and the others less for it. */
    private static Model model(String version, int language, int k) {
        Model initial = Models.initial();
        int others = (Model.FULL_SCORE - language) / (initial.weights().size() - 1);
        Map<String, Integer> weights = new TreeMap<>(initial.weights());
        weights.replaceAll((_, _) -> others);
        weights.put("language", Model.FULL_SCORE - others * (weights.size() - 1));
        return new Model(version, Models.REVISION, k, 100_000, weights, initial.fairness(), initial.statistics());
    }

    private static String body(Model model) {
        return new String(Json.write(model), UTF_8).replace("\"revision\":\"" + Models.REVISION + "\",", "");
    }
}
