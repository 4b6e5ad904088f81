package org.puente.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.puente.ingest.IngestService;
import org.puente.matcher.MatcherService;
import org.puente.standalone.keys.SigningKey;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts each service in a Spring context of its own, told what it would be told on a server of its own.
 *
 * @param bootstrapServers where the broker listens
 * @param key              what tokens are checked with
 */
record Services(String bootstrapServers, SigningKey key) {

    /**
     * The ingest service has no database; that the matcher's driver lies on the shared class path must not give it one.
     */
    private static final String NO_DATABASE = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.metrics.MongoMetricsAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration";

    /**
     * @param imports where it keeps its reports
     * @param matcher where profiles are read
     */
    ConfigurableApplicationContext ingest(int port, Path imports, URI matcher) {
        Map<String, Object> settings = common(port);
        settings.put("spring.autoconfigure.exclude", NO_DATABASE);
        settings.put("puente.imports.folder", imports);
        settings.put("puente.profiles.readers", matcher);
        return IngestService.start(settings);
    }

    /** The fixed instance id gives a restarted matcher its partitions back at once, however it ended. */
    ConfigurableApplicationContext matcher(int port, String mongo) {
        Map<String, Object> settings = common(port);
        settings.put("spring.mongodb.uri", mongo + "/puente");
        settings.put("puente.ownership.instance-id", "standalone");
        return MatcherService.application().run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new));
    }

    private Map<String, Object> common(int port) {
        return new TreeMap<>(Map.of("server.address", LocalStack.HOST, "server.port", port,
                "spring.kafka.bootstrap-servers", bootstrapServers,
                "spring.security.oauth2.resourceserver.jwt.public-key-location", key.publicKeyFile().toUri(),
                "spring.main.banner-mode", "off", "spring.main.register-shutdown-hook", false,
                "management.metrics.use-global-registry", false));
    }
}
