package org.puente.standalone;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.embedded.DataFolder;
import org.puente.embedded.EmbeddedKafka;
import org.puente.embedded.EmbeddedMongo;
import org.puente.standalone.keys.SigningKey;
import org.puente.standalone.keys.Tokens;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Broker, store and both services on one locked data folder. {@link #start} starts them, the matcher service before the
 * ingest service; {@link #close} stops in reverse order what has started, and may be called by any thread at any time.
 */
final class LocalStack implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private final StandaloneProperties properties;
    private final DataFolder folder;
    private final OpenResources resources = new OpenResources();
    private @Nullable EmbeddedKafka broker;
    private @Nullable EmbeddedMongo store;
    private @Nullable ConfigurableApplicationContext ingest;
    private @Nullable ConfigurableApplicationContext matcher;
    private @Nullable Tokens tokens;

    /**
     * Locks the data folder; starts nothing yet.
     *
     * @throws CannotStartException                       if a port is in use
     * @throws org.puente.embedded.EmbeddedStartException if the folder is unusable or in use
     */
    LocalStack(StandaloneProperties properties) {
        this.properties = properties;
        Ports.requireFree(properties);
        folder = resources.add(DataFolder.open(properties.data()));
    }

    /**
     * Returns when both services answer; match lists may still be missing.
     *
     * @throws CannotStartException                       if a key is unusable or the stack was closed meanwhile
     * @throws org.puente.embedded.EmbeddedStartException if broker or store cannot start
     */
    void start() {
        SigningKey key = SigningKey.in(folder.path());
        tokens = Tokens.issue(key, folder.path(), Clock.systemUTC());
        broker = resources
                .add(EmbeddedKafka
                        .start(new EmbeddedKafka.Config(folder.path().resolve("kafka"), properties.kafkaPort())));
        resources.add(this::stopStore);
        startStore(properties.mongoPort());
        Services services = new Services(bootstrapServers(), key);
        matcher = resources.add(services.matcher(properties.matcherPort(), started(store).connectionString()));
        ingest = resources.add(services.ingest(properties.ingestPort(), folder.path().resolve("imports"), matcher()));
    }

    String bootstrapServers() {
        return started(broker).bootstrapServers();
    }

    String mongo() {
        return started(store).connectionString();
    }

    URI ingest() {
        return address(started(ingest));
    }

    URI matcher() {
        return address(started(matcher));
    }

    Tokens tokens() {
        return started(tokens);
    }

    /** Stops the store while the services go on. */
    void stopStore() {
        EmbeddedMongo stopped = store;
        if (stopped != null) {
            stopped.close();
        }
    }

    /** Starts the store again, on its former port. */
    void restartStore() {
        startStore(started(store).port());
    }

    @Override
    public void close() {
        resources.close();
    }

    private void startStore(int port) {
        store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.path().resolve("mongo"), port));
    }

    private static URI address(ConfigurableApplicationContext service) {
        return URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static <T> T started(@Nullable T part) {
        return Objects.requireNonNull(part, "Not started yet");
    }
}
