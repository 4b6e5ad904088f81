package org.puente.engine.vector;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Industries;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * Which features of terms and codes are concepts of the vocabulary or divisions of industry: the only ones that lead back
 * to a name.
 */
public final class Concepts {

    private static final Map<Integer, String> REFERENCES = Stream
            .concat(Vocabulary.concepts().stream().map(Concept::reference), divisions())
            .collect(Collectors.toUnmodifiableMap(Features::of, reference -> reference));

    private Concepts() {}

    /** The concept's reference, {@code chain:code}, {@code topic:code} or {@code sector:01}; empty for any other feature. */
    public static Optional<String> reference(int feature) {
        return Optional.ofNullable(REFERENCES.get(feature));
    }

    private static Stream<String> divisions() {
        return IntStream.range(1, 100).mapToObj("%02d"::formatted).filter(Industries::haveDivisionOf)
                .map(division -> "sector:" + division);
    }
}
