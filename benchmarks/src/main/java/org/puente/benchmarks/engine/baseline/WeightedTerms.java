package org.puente.benchmarks.engine.baseline;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.puente.benchmarks.engine.baseline.AdditiveScore.Kind;

/** A Lucene field whose term frequencies are feature weights. */
final class WeightedTerms extends Field {

    private static final FieldType TYPE = type();

    WeightedTerms(String name, TokenStream tokens) {
        super(name, tokens, TYPE);
    }

    /** The term of a feature. */
    static String name(Kind kind, int feature) {
        return kind.letter() + Integer.toUnsignedString(feature, Character.MAX_RADIX);
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** A token stream of features. */
    static final class Tokens extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<String> names = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private int index;

        void add(Kind kind, int feature, int weight) {
            names.add(name(kind, feature));
            weights.add(weight);
        }

        @Override
        public void reset() {
            index = 0;
        }

        @Override
        public boolean incrementToken() {
            if (index == names.size()) {
                return false;
            }
            clearAttributes();
            term.append(names.get(index));
            frequency.setTermFrequency(weights.get(index));
            index++;
            return true;
        }
    }
}
