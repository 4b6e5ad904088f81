package org.puente.engine.encoding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the words of open vocabularies, such as topics and languages. Numbers start at 1 and follow the order of
 * arrival, so nothing that is seen from outside may depend on them; they are never given back, which costs about
 * 100 bytes for each different word until the next start. Any number of threads may share one.
 */
public final class Lexicon {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] words = new String[0];
    private int last;

    /** One without words. */
    public Lexicon() {}

    /**
     * One with these words, numbered in this order.
     *
     * @throws IllegalArgumentException if a word is there twice
     */
    public Lexicon(List<String> words) {
        words.forEach(this::number);
        if (last != words.size()) {
            throw new IllegalArgumentException("A word has two numbers");
        }
    }

    /** The number of a word, a new one if it is met for the first time. */
    public int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? numbers.computeIfAbsent(word, this::add) : known;
    }

    /** The word with this number. */
    public String word(int number) {
        return words[number - 1];
    }

    /** All words so far, by number. */
    public synchronized List<String> words() {
        return List.of(Arrays.copyOf(words, last));
    }

    private synchronized int add(String word) {
        String[] all = last < words.length ? words : Arrays.copyOf(words, 2 * last + 16);
        all[last] = word;
        words = all;
        return ++last;
    }
}
