package org.puente.benchmarks.engine;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** A term is worth its frequency times its boost, so that a query is a dot product. */
final class FrequencyTimesBoost extends Similarity {

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {

            @Override
            public float score(float frequency, long norm) {
                return boost * frequency;
            }
        };
    }
}
