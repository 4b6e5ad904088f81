package org.puente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.puente.contract.vocabulary.Chain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Vocabulary;

/** What concepts of the vocabulary are called, and the terms that count when one of them is named. */
final class Names {

    private static final Map<String, String> WIDER = Vocabulary.chains().stream()
            .filter(chain -> chain.parent() != null).collect(Collectors.toUnmodifiableMap(
                    chain -> reference(chain.code()), Names::parent));

    private Names() {}

    /** Every name in every language, with the concept's reference and those of the chains that it is a kind of. */
    static void forEach(BiConsumer<String, List<String>> reader) {
        for (Concept concept : Vocabulary.concepts()) {
            List<String> terms = terms(concept.reference());
            concept.names().values().forEach(names -> names.forEach(name -> reader.accept(name, terms)));
        }
    }

    private static List<String> terms(String reference) {
        List<String> terms = new ArrayList<>();
        for (String next = reference; next != null; next = WIDER.get(next)) {
            terms.add(next);
        }
        return List.copyOf(terms);
    }

    private static String parent(Chain chain) {
        return reference(Objects.requireNonNull(chain.parent()));
    }

    private static String reference(ChainCode code) {
        return "chain:" + code;
    }
}
