package org.puente.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Removes accents from the stems of a language's analyser, since texts are often written without accents. Accents are
 * removed last, since stop words and stemmers need them. Thread-safe.
 */
final class FoldingAnalyzer extends AnalyzerWrapper {

    /** Characters of the longest stem kept: a longer one is no word, and more than a model may carry. */
    static final int LONGEST = 48;

    /** Folding replaces one character by at most this many. */
    private static final int MOST_FOLDED = 4;

    /** The first character that folding may change. */
    private static final char FIRST_FOLDED = 0x80;

    private final Analyzer language;

    FoldingAnalyzer(Analyzer language) {
        super(GLOBAL_REUSE_STRATEGY);
        this.language = language;
    }

    /** The words of a text in order, without stop words. O(length). */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(stem.toString(), folded(text.substring(place.startOffset(), place.endOffset()))));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String folded(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        char[] folded = new char[MOST_FOLDED * lower.length()];
        return new String(folded, 0,
                ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length()));
    }

    /** Whether folding would change nothing. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_FOLDED) {
                return false;
            }
        }
        return true;
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
