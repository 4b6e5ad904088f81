package org.puente.engine.encoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words of open vocabularies: topics and languages. Numbers start at 1 and follow the order of
 * arrival, so nothing that is seen from outside may depend on them; they are never given back, which costs about
 * 100 bytes for each different word until the next start.
 */
public final class Lexicon {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size();
        });
    }

    /** The word with this number. */
    public String word(int number) {
        return words.get(number - 1);
    }
}
