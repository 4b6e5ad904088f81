package org.puente.standalone;

import java.nio.file.Path;
import java.util.List;

/**
 * What can be told to the program. A port is 1 to 65535, or 0 for a free one.
 *
 * @param data        where everything is kept between starts; absolute
 * @param kafkaPort   of the broker
 * @param mongoPort   of the store
 * @param ingestPort  of the ingest service
 * @param matcherPort of the matcher service
 * @param sample      the profiles to load at first start, as NDJSON, or {@link #NONE}
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
     * Reads what was given, with defaults for the rest.
     *
     * @throws CannotStartException if a setting makes no sense
     */
    static StandaloneProperties of(Options given) {
        return new StandaloneProperties(Path.of(given.text("data", "data")), given.port("kafka-port", 9092),
                given.port("mongo-port", 27_017), given.port("ingest-port", 8081), given.port("matcher-port", 8082),
                Path.of(given.text("sample", "samples/innovact/profiles.ndjson")), given.text("lang", "en"));
    }

    boolean hasSample() {
        return !sample.equals(NONE);
    }
}
