package org.puente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.puente.contract.vocabulary.Chain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * A name of a concept of the vocabulary in one language.
 *
 * @param language es, pt, en or fr
 * @param terms    the terms that an occurrence of the name counts for: the concept's reference, then the references of
 *                 the chains that the concept is a kind of
 */
record ConceptName(String text, String language, List<String> terms) {

    private static final Map<String, String> WIDER = Vocabulary.chains().stream()
            .filter(chain -> chain.parent() != null)
            .collect(Collectors.toUnmodifiableMap(chain -> reference(chain.code()), ConceptName::parent));

    /** Every name of every concept. */
    static final List<ConceptName> ALL = Vocabulary.concepts().stream().flatMap(ConceptName::of).toList();

    private static Stream<ConceptName> of(Concept concept) {
        List<String> terms = new ArrayList<>();
        for (String next = concept.reference(); next != null; next = WIDER.get(next)) {
            terms.add(next);
        }
        return concept.names().entrySet().stream().flatMap(names -> names.getValue().stream()
                .map(text -> new ConceptName(text, names.getKey(), List.copyOf(terms))));
    }

    private static String parent(Chain chain) {
        return reference(Objects.requireNonNull(chain.parent()));
    }

    private static String reference(ChainCode code) {
        return "chain:" + code;
    }
}
