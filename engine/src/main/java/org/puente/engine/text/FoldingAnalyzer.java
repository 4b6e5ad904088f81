package org.puente.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of a language's own analyser without accents, for many people write without them. Accents go last, since
 * stop words and stemmers need them. Any number of threads may share one.
 */
final class FoldingAnalyzer extends AnalyzerWrapper {

    /** Longer stems are dropped: no word, and more than a model may carry. */
    static final int LONGEST = 48;

    private final Analyzer language;

    FoldingAnalyzer(Analyzer language) {
        super(GLOBAL_REUSE_STRATEGY);
        this.language = language;
    }

    /** The stems of a text's words in their order, without stop words. O(length). */
    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(token.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return language;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        TokenStream folded = new ASCIIFoldingFilter(components.getTokenStream());
        return new TokenStreamComponents(components.getSource(), new LengthFilter(folded, 1, LONGEST));
    }
}
