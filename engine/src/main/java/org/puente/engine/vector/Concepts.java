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
 * The features that are concepts of the vocabulary or divisions of industry, with their references: the only features
 * that can be turned back into names.
 */
public final class Concepts {

    private static final Map<Integer, String> REFERENCES = Stream
            .concat(Vocabulary.concepts().stream().map(Concept::reference), divisions())
            .collect(Collectors.toUnmodifiableMap(Features::of, reference -> reference));

    private static final int[] FEATURES = REFERENCES.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();

    private Concepts() {}

    /** Whether a feature has a reference. O(log concepts), no allocation. */
    public static boolean isConcept(int feature) {
        return Arrays.binarySearch(FEATURES, feature) >= 0;
    }

    /** The reference of a feature: {@code chain:code}, {@code topic:code} or {@code sector:01}; empty if none. */
    public static Optional<String> reference(int feature) {
        return Optional.ofNullable(REFERENCES.get(feature));
    }

    private static Stream<String> divisions() {
        return IntStream.range(1, 100).mapToObj("%02d"::formatted).filter(Industries::haveDivisionOf)
                .map(division -> "sector:" + division);
    }
}
