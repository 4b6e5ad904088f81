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
 * Broker, store and both services, on one data folder that nobody else has. Opened in that order by {@link #start},
 * closed in reverse, from whichever thread, whatever is open by then.
 */
final class LocalStack implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private final StandaloneProperties settings;
    private final DataFolder folder;
    private final OpenResources openings = new OpenResources();
    private @Nullable EmbeddedKafka broker;
    private @Nullable EmbeddedMongo store;
    private @Nullable ConfigurableApplicationContext ingest;
    private @Nullable ConfigurableApplicationContext matcher;
    private @Nullable Tokens tokens;

    /**
     * Takes the data folder; starts nothing yet.
     *
     * @throws CannotStartException                       if a port is in use
     * @throws org.puente.embedded.EmbeddedStartException if the folder is unusable or in use
     */
    LocalStack(StandaloneProperties settings) {
        this.settings = settings;
        Ports.requireFree(settings);
        folder = openings.add(DataFolder.open(settings.data()));
    }

    /**
     * Returns when both services answer; lists may still be on their way.
     *
     * @throws CannotStartException                       if a key is unusable or the house was closed meanwhile
     * @throws org.puente.embedded.EmbeddedStartException if broker or store cannot start
     */
    void start() {
        SigningKey key = SigningKey.in(folder.path());
        tokens = Tokens.issue(key, folder.path(), Clock.systemUTC());
        broker = openings
                .add(EmbeddedKafka
                        .start(new EmbeddedKafka.Config(folder.path().resolve("kafka"), settings.kafkaPort())));
        openings.add(this::stopStore);
        startStore(settings.mongoPort());
        Services services = new Services(bootstrapServers(), key);
        matcher = openings.add(services.matcher(settings.matcherPort(), opened(store).connectionString()));
        ingest = openings.add(services.ingest(settings.ingestPort(), folder.path().resolve("imports"), matcher()));
    }

    String bootstrapServers() {
        return opened(broker).bootstrapServers();
    }

    String mongo() {
        return opened(store).connectionString();
    }

    URI ingest() {
        return address(opened(ingest));
    }

    URI matcher() {
        return address(opened(matcher));
    }

    Tokens tokens() {
        return opened(tokens);
    }

    /** Takes the store away from under the running services. */
    void stopStore() {
        EmbeddedMongo stopped = store;
        if (stopped != null) {
            stopped.close();
        }
    }

    /** Gives the store back where it was. */
    void restartStore() {
        startStore(opened(store).port());
    }

    @Override
    public void close() {
        openings.close();
    }

    private void startStore(int port) {
        store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.path().resolve("mongo"), port));
    }

    private static URI address(ConfigurableApplicationContext service) {
        return URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static <T> T opened(@Nullable T part) {
        return Objects.requireNonNull(part, "This part of the house is not open yet");
    }
}
