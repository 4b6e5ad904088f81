package org.puente.standalone;

import java.nio.file.Path;
import java.util.List;

/**
 * Configuration of the standalone program. A port is 1 to 65535, or 0 for a free one.
 *
 * @param data        folder of everything that is kept between starts; absolute
 * @param kafkaPort   port of the broker
 * @param mongoPort   port of the store
 * @param ingestPort  port of the ingest service
 * @param matcherPort port of the matcher service
 * @param sample      file of the profiles to load at first start, as NDJSON, or {@link #NONE}
 * @param lang        the language of the reasons in the table: es, pt, en or fr
 */
record StandaloneProperties(Path data, int kafkaPort, int mongoPort, int ingestPort, int matcherPort, Path sample,
        String lang) {

    static final Path NONE = Path.of("none");

    private static final List<String> LANGUAGES = List.of("es", "pt", "en", "fr");

    StandaloneProperties {
        if (!LANGUAGES.contains(lang)) {
            throw new CannotStartException(
                    "The table is written in es, pt, en or fr; --puente.standalone.lang says otherwise.");
        }
        data = data.toAbsolutePath().normalize();
    }

    /**
     * Reads the options, with defaults for the missing ones.
     *
     * @throws CannotStartException if an option has no valid value
     */
    static StandaloneProperties of(Options options) {
        return new StandaloneProperties(Path.of(options.text("data", "data")), options.port("kafka-port", 9092),
                options.port("mongo-port", 27_017), options.port("ingest-port", 8081),
                options.port("matcher-port", 8082),
                Path.of(options.text("sample", "samples/innovact/profiles.ndjson")), options.text("lang", "en"));
    }

    boolean hasSample() {
        return !sample.equals(NONE);
    }
}
