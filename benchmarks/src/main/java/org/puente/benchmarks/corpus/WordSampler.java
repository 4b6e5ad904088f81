package org.puente.benchmarks.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

import org.puente.benchmarks.corpus.figures.CordisFigures;

/** Draws the words of a profile: general words by their frequency in the corpus, and words of the profile's fields. */
final class WordSampler {

    /** Largest word number; rarer words share it. */
    private static final long MOST = 1 << 26;

    private WordSampler() {}

    /** Draws distinct words for a profile with the given topics. */
    static int[] words(int size, int field, int[] topics, SplittableRandom random) {
        Set<Integer> words = new HashSet<>();
        while (words.size() < size) {
            words.add(word(field, topics, random));
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    static byte[] frequencies(int size, SplittableRandom random) {
        byte[] frequencies = new byte[size];
        for (int i = 0; i < size; i++) {
            frequencies[i] = (byte) CordisFigures.FREQUENCY.at(random.nextDouble());
        }
        return frequencies;
    }

    /** Replaces one word by a word that the profile does not have. */
    static int[] reworded(int[] words, int field, int[] topics, SplittableRandom random) {
        int[] reworded = words.clone();
        int word;
        do {
            word = word(field, topics, random);
        } while (contains(words, word));
        reworded[random.nextInt(words.length)] = word;
        return reworded;
    }

    private static boolean contains(int[] words, int word) {
        return Arrays.stream(words).anyMatch(it -> it == word);
    }

    /**
     * Draws a word. The most frequent words belong to no field. Of the others, each block of consecutive ranks has one
     * word of each field, so that every field has rare and common words.
     */
    private static int word(int field, int[] topics, SplittableRandom random) {
        int word = (int) Math.min(CordisFigures.TERMS.at(random.nextDouble()), MOST);
        if (word < CordisFigures.FIELD_COUNT || random.nextDouble() >= CordisFigures.OWN_WORDS) {
            return word;
        }
        int own = topics.length == 0 ? field : TopicSampler.fieldOf(topics[random.nextInt(topics.length)]);
        return word - word % CordisFigures.FIELD_COUNT + own;
    }
}
