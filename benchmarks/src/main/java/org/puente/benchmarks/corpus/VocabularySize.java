package org.puente.benchmarks.corpus;

import java.util.BitSet;
import java.util.stream.Stream;

/** How many different words, topics and partners a corpus names. */
public record VocabularySize(int words, int topics, int partners) {

    static VocabularySize of(Stream<PackedProfile> corpus) {
        BitSet words = new BitSet();
        BitSet topics = new BitSet();
        BitSet partners = new BitSet();
        corpus.forEach(it -> {
            for (int word : it.words) {
                words.set(word);
            }
            for (int topic : it.topics) {
                topics.set(topic);
            }
            it.acquaintances.partners().forEach(partners::set);
        });
        return new VocabularySize(words.cardinality(), topics.cardinality(), partners.cardinality());
    }
}
