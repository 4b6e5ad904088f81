package org.puente.benchmarks.corpus;

import java.util.BitSet;
import java.util.stream.Stream;

/** Numbers of distinct words, topics and collaborators in a corpus. */
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
            it.collaborations.partners().forEach(partners::set);
        });
        return new VocabularySize(words.cardinality(), topics.cardinality(), partners.cardinality());
    }
}
