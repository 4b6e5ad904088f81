package org.puente.benchmarks.engine.baseline;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores a term by frequency times boost, so that the score of a query is a dot product. */
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
