package org.puente.engine.vector;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Industries;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * Which features of terms and codes are concepts of the vocabulary or divisions of industry: the only ones that lead
 * back to a name.
 */
public final class Concepts {

    private static final Map<Integer, String> REFERENCES = Stream
            .concat(Vocabulary.concepts().stream().map(Concept::reference), divisions())
            .collect(Collectors.toUnmodifiableMap(Features::of, reference -> reference));

    private static final int[] FEATURES = REFERENCES.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();

    private Concepts() {}

    /** Whether the feature leads back to a name. */
    public static boolean isOne(int feature) {
        return Arrays.binarySearch(FEATURES, feature) >= 0;
    }

    /**
     * The concept's reference, {@code chain:code}, {@code topic:code} or {@code sector:01}; empty for any other
     * feature.
     */
    public static Optional<String> reference(int feature) {
        return Optional.ofNullable(REFERENCES.get(feature));
    }

    private static Stream<String> divisions() {
        return IntStream.range(1, 100).mapToObj("%02d"::formatted).filter(Industries::haveDivisionOf)
                .map(division -> "sector:" + division);
    }
}
