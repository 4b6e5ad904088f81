package org.puente.engine.vector;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Vocabulary;

/** Which features of terms and codes are concepts of the vocabulary: the only ones that lead back to a name. */
public final class Concepts {

    private static final Map<Integer, String> REFERENCES = Vocabulary.concepts().stream().map(Concept::reference)
            .collect(Collectors.toUnmodifiableMap(Features::of, reference -> reference));

    private Concepts() {}

    /** The concept's reference, {@code chain:code} or {@code topic:code}; empty for any other feature. */
    public static Optional<String> reference(int feature) {
        return Optional.ofNullable(REFERENCES.get(feature));
    }
}
