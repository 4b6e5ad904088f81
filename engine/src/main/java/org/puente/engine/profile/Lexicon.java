package org.puente.engine.profile;

import java.util.List;

/**
 * The dictionary of open vocabularies, such as topics and languages. Numbers start at 1 and follow the order of
 * arrival, so no answer may depend on them. Words are never removed: about 100 bytes for each until the next start.
 * Thread-safe.
 */
public final class Lexicon {

    private final Numbering<String> words = new Numbering<>();

    /** An empty lexicon. */
    public Lexicon() {}

    /**
     * A lexicon with words numbered in the order of the list.
     *
     * @throws IllegalArgumentException if a word occurs twice
     */
    public Lexicon(List<String> words) {
        words.forEach(this::number);
        if (words().size() != words.size()) {
            throw new IllegalArgumentException("A word has two numbers");
        }
    }

    /** The number of a word; a new word gets the next number. */
    public int number(String word) {
        return words.of(word);
    }

    /** The word of a number. */
    public String word(int number) {
        return words.at(number);
    }

    /** All words so far, by number. */
    public List<String> words() {
        return words.all();
    }
}
