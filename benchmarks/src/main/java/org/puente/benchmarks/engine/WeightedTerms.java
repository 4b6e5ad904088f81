package org.puente.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.puente.benchmarks.engine.Additive.Kind;

/** A field of terms whose frequencies are weights. */
final class WeightedTerms extends Field {

    private static final FieldType TYPE = type();

    WeightedTerms(String name, TokenStream tokens) {
        super(name, tokens, TYPE);
    }

    /** The term that stands for a feature. */
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

    /** Features one after the other. */
    static final class Tokens extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<String> names = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private int place;

        void add(Kind kind, int feature, int weight) {
            names.add(name(kind, feature));
            weights.add(weight);
        }

        @Override
        public void reset() {
            place = 0;
        }

        @Override
        public boolean incrementToken() {
            if (place == names.size()) {
                return false;
            }
            clearAttributes();
            term.append(names.get(place));
            frequency.setTermFrequency(weights.get(place));
            place++;
            return true;
        }
    }
}
