package org.puente.benchmarks.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.puente.embedded.EmbeddedKafka;
import org.puente.embedded.EmbeddedMongo;
import org.puente.ingest.IngestService;
import org.puente.matcher.MatcherService;
import org.puente.standalone.keys.SigningKey;
import org.puente.standalone.keys.Tokens;

/** An embedded broker and store in this process, and service processes that use them. */
public final class ServiceEnvironment implements AutoCloseable {

    /**
     * Auto-configurations that the ingest service must not have: it has no database, but shares a class path with the
     * matcher service's driver.
     */
    private static final String NO_DATABASE = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.metrics.MongoMetricsAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration";

    private final Path folder;
    private final SigningKey key;
    private final Tokens tokens;
    private final EmbeddedKafka broker;
    private final EmbeddedMongo store;
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private ServiceEnvironment(Path folder) {
        this.folder = folder;
        key = SigningKey.in(folder);
        tokens = Tokens.issue(key, folder, Clock.systemUTC());
        broker = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")));
        store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.resolve("mongo")));
    }

    /** Opens an empty environment in a temporary folder, which a shutdown hook also closes. */
    public static ServiceEnvironment open() throws IOException {
        ServiceEnvironment environment = new ServiceEnvironment(Files.createTempDirectory("puente-benchmark"));
        Runtime.getRuntime().addShutdownHook(new Thread(environment::close, "environment-close"));
        return environment;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Connection string of the database of match lists. */
    public String database() {
        return store.connectionString() + "/puente";
    }

    /** Bearer token that allows writing profiles. */
    public String token() {
        return tokens.profiles();
    }

    /** Starts a matcher service without snapshots; returns at once. */
    public ServiceProcess matcher(int heapGigabytes) throws IOException {
        return matcher(heapGigabytes, Map.of());
    }

    /**
     * Starts a matcher service that starts from the last snapshot, if any, and writes snapshots; returns at once.
     */
    public ServiceProcess snapshotMatcher(int heapGigabytes) throws IOException {
        return matcher(heapGigabytes, Map.of("puente.snapshot.folder", folder.resolve("snapshot")));
    }

    /** The fixed instance id lets a matcher replace its predecessor without waiting for a session to expire. */
    private ServiceProcess matcher(int heapGigabytes, Map<String, Object> more) throws IOException {
        Map<String, Object> properties = common();
        properties.putAll(more);
        properties.put("spring.mongodb.uri", database());
        properties.put("puente.ownership.instance-id", "benchmark");
        return start(MatcherService.class, heapGigabytes, properties);
    }

    /** Starts an ingest service; returns at once. */
    public ServiceProcess ingest(URI matcher) throws IOException {
        Map<String, Object> properties = common();
        properties.put("spring.autoconfigure.exclude", NO_DATABASE);
        properties.put("puente.imports.folder", folder.resolve("imports"));
        properties.put("puente.profiles.readers", matcher);
        return start(IngestService.class, 1, properties);
    }

    /** Stops all services and servers and deletes the folder. Closing twice is harmless. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            services.forEach(ServiceProcess::close);
            store.close();
            broker.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException inUse) {
                throw new UncheckedIOException(inUse);
            }
        }
    }

    private ServiceProcess start(Class<?> main, int heapGigabytes, Map<String, Object> properties) throws IOException {
        Path output = folder.resolve(main.getSimpleName() + "-" + services.size() + ".log");
        ServiceProcess service = ServiceProcess.start(main, heapGigabytes, properties, output);
        services.add(service);
        return service;
    }

    private Map<String, Object> common() {
        return new HashMap<>(Map.of("server.address", ServiceProcess.HOST, "spring.kafka.bootstrap-servers",
                bootstrapServers(), "spring.security.oauth2.resourceserver.jwt.public-key-location",
                key.publicKeyFile().toUri(), "spring.main.banner-mode", "off"));
    }
}
