package org.puente.engine.encoding;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for the words of open vocabularies, such as topics and languages. Numbers start at 1 and follow the order of
 * arrival, so nothing that is seen from outside may depend on them; they are never given back, which costs about
 * 150 bytes for each different word until the next start. Any number of threads may share one.
 */
public final class Lexicon {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> words = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    /** The number of a word, a new one if it is met for the first time. */
    public int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? numbers.computeIfAbsent(word, this::add) : known;
    }

    /** The word with this number. */
    public String word(int number) {
        return Objects.requireNonNull(words.get(number));
    }

    private int add(String word) {
        int number = last.incrementAndGet();
        words.put(number, word);
        return number;
    }
}
