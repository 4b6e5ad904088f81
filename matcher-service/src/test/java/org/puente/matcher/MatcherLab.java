package org.puente.matcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.puente.embedded.EmbeddedKafka;
import org.puente.embedded.EmbeddedMongo;
import org.puente.testkit.TestTokens;
import org.puente.testkit.TopicClient;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real broker, a store and as many instances of the service as a test starts, all on loopback. */
final class MatcherLab implements AutoCloseable {

    static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedKafka kafka;
    final TopicClient log;
    final TestTokens tokens = new TestTokens();
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int mongoPort;
    private EmbeddedMongo mongo;

    MatcherLab(Path folder) {
        this.folder = folder;
        this.kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")));
        this.mongo = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.resolve("mongo")));
        this.mongoPort = mongo.port();
        this.log = new TopicClient(kafka.bootstrapServers());
    }

    /** Starts an instance without waiting until it is ready. */
    ConfigurableApplicationContext launch(Map<String, String> more, Class<?>... sources) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", "0");
        properties.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        properties.put("spring.mongodb.uri", storeUri());
        properties.put("spring.main.banner-mode", "off");
        properties.put("puente.topics.partitions", PARTITIONS);
        properties.put("puente.ownership.session-timeout", "2s");
        properties.put("puente.view.check-every", "300ms");
        properties.put("spring.kafka.properties.default.api.timeout.ms", "2000");
        properties.put("spring.kafka.properties.request.timeout.ms", "1000");
        properties.put("spring.security.oauth2.resourceserver.jwt.public-key-location", tokens.publicKeyIn(folder));
        properties.putAll(more);
        SpringApplicationBuilder application = MatcherService.application().sources(sources);
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue()).toArray(String[]::new));
    }

    /** Starts an instance and waits until it is ready. */
    ConfigurableApplicationContext start(Map<String, String> more, Class<?>... sources) {
        ConfigurableApplicationContext instance = launch(more, sources);
        awaitReady(instance);
        return instance;
    }

    void awaitReady(ConfigurableApplicationContext instance) {
        await().until(() -> get(instance, "/actuator/health/readiness").statusCode() == 200);
    }

    static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20));
    }

    HttpResponse<String> get(ConfigurableApplicationContext instance, String path) {
        return send(request(instance, path).GET().build());
    }

    JsonNode json(ConfigurableApplicationContext instance, String path) {
        HttpResponse<String> response = get(instance, path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    HttpResponse<String> put(ConfigurableApplicationContext instance, String path, String token, String body) {
        return send(request(instance, path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> post(ConfigurableApplicationContext instance, String path, String token, String body) {
        return send(request(instance, path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    }

    /** Sends what was built; for requests that no method here makes. */
    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(ConfigurableApplicationContext instance, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                + instance.getEnvironment().getProperty("local.server.port") + path)).timeout(Duration.ofSeconds(30));
    }

    /** Documents of a view that are not gravestones, by id, without what only the view knows. */
    Map<String, Document> shown(String collection) {
        try (MongoClient client = MongoClients.create(storeUri())) {
            Map<String, Document> shown = new HashMap<>();
            documents(client, collection).find().forEach(document -> {
                if (!document.containsKey("gone")) {
                    shown.put(document.getString("_id"), document);
                }
            });
            return shown;
        }
    }

    /**
     * Empties the views behind the service's back, the markers last, so that no document goes after its marker was made
     * again. Not by dropping the database: the embedded store breaks when that meets a write.
     */
    void forget() {
        try (MongoClient client = MongoClients.create(storeUri())) {
            for (String collection : List.of("match_lists", "profiles", "decisions", "view_state")) {
                documents(client, collection).deleteMany(new Document());
            }
        }
    }

    /** Takes the broker away for a moment; it comes back where it was, with what it had. */
    void restartBroker() {
        int port = Integer.parseInt(kafka.bootstrapServers().replaceAll(".*:", ""));
        kafka.close();
        kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka"), port));
    }

    void stopStore() {
        mongo.close();
    }

    void startStore() {
        mongo = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.resolve("mongo"), mongoPort));
    }

    @Override
    public void close() {
        log.close();
        mongo.close();
        kafka.close();
    }

    private static MongoCollection<Document> documents(MongoClient client, String collection) {
        return client.getDatabase("puente").getCollection(collection);
    }

    private String storeUri() {
        return "mongodb://127.0.0.1:" + mongoPort
                + "/puente?retryWrites=false&serverSelectionTimeoutMS=1000&connectTimeoutMS=1000";
    }
}
