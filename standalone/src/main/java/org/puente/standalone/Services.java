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
 * Starts each service in a Spring context of its own, with the properties that it would have on a server of its own.
 *
 * @param bootstrapServers address of the broker
 * @param key              the key that tokens are verified with
 */
record Services(String bootstrapServers, SigningKey key) {

    /**
     * Auto-configurations that the ingest service must not have: it has no database, but shares a class path with the
     * matcher service's driver.
     */
    private static final String NO_DATABASE = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration,"
            + "org.springframework.boot.mongodb.autoconfigure.metrics.MongoMetricsAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
            + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration";

    /**
     * Starts the ingest service.
     *
     * @param imports folder of the import reports
     * @param matcher address of the service that answers reads of profiles
     */
    ConfigurableApplicationContext ingest(int port, Path imports, URI matcher) {
        Map<String, Object> properties = common(port);
        properties.put("spring.autoconfigure.exclude", NO_DATABASE);
        properties.put("puente.imports.folder", imports);
        properties.put("puente.profiles.readers", matcher);
        return IngestService.start(properties);
    }

    /**
     * Starts the matcher service. The fixed instance id gives a restarted matcher its partitions back without waiting
     * for the session of its predecessor to expire.
     */
    ConfigurableApplicationContext matcher(int port, String mongo) {
        Map<String, Object> properties = common(port);
        properties.put("spring.mongodb.uri", mongo + "/puente");
        properties.put("puente.ownership.instance-id", "standalone");
        return MatcherService.application().run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue()).toArray(String[]::new));
    }

    private Map<String, Object> common(int port) {
        return new TreeMap<>(Map.of("server.address", LocalStack.HOST, "server.port", port,
                "spring.kafka.bootstrap-servers", bootstrapServers,
                "spring.security.oauth2.resourceserver.jwt.public-key-location", key.publicKeyFile().toUri(),
                "spring.main.banner-mode", "off", "spring.main.register-shutdown-hook", false,
                "management.metrics.use-global-registry", false));
    }
}
