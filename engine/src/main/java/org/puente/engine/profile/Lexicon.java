package org.puente.engine.profile;

import java.util.List;

/**
 * Numbers for the words of open vocabularies, such as topics and languages. Numbers start at 1 and follow the order of
 * arrival, so nothing that is seen from outside may depend on them; they are never given back, which costs about 100
 * bytes for each different word until the next start. Any number of threads may share one.
 */
public final class Lexicon {

    private final Numbering<String> words = new Numbering<>();

    /** One without words. */
    public Lexicon() {}

    /**
     * One with these words, numbered in this order.
     *
     * @throws IllegalArgumentException if a word is there twice
     */
    public Lexicon(List<String> words) {
        words.forEach(this::number);
        if (words().size() != words.size()) {
            throw new IllegalArgumentException("A word has two numbers");
        }
    }

    /** The number of a word, a new one if it is met for the first time. */
    public int number(String word) {
        return words.of(word);
    }

    /** The word with this number. */
    public String word(int number) {
        return words.at(number);
    }

    /** All words so far, by number. */
    public List<String> words() {
        return words.all();
    }
}
