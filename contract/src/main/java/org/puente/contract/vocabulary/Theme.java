package org.puente.contract.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * A subject of needs and offers that has a name in every language; others may be named too, by their code alone.
 *
 * @param labels its name in es, pt, en and fr
 * @param also   what else people write for it, by language
 */
record Theme(String code, Map<String, String> labels, Map<String, List<String>> also) {

    Theme {
        labels = Map.copyOf(labels);
        also = also == null ? Map.of() : Map.copyOf(also);
    }
}
