package org.puente.contract.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * A code of the vocabulary with its names in several languages, for recognising it in texts.
 *
 * @param reference {@code vocabulary:code}, for example {@code topic:traceability}
 * @param names     what it is called, in es, pt, en and fr: its label first, then what else people write
 */
public record Concept(String reference, Map<String, List<String>> names) {

    public Concept {
        names = Map.copyOf(names);
    }
}
