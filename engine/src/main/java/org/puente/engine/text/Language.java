package org.puente.engine.text;

import java.util.Map;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * How text of one language is read: by its analyser, and in it the names of concepts in every language of the
 * vocabulary, for people borrow words, and cognates are close. Any number of threads may read.
 */
final class Language {

    private static final Map<String, Language> KNOWN = Map.of("es", new Language(new SpanishAnalyzer()),
            "pt", new Language(new PortugueseAnalyzer()), "en", new Language(new EnglishAnalyzer()),
            "fr", new Language(new FrenchAnalyzer()), "it", new Language(new ItalianAnalyzer()),
            "de", new Language(new GermanAnalyzer()));
    /** Words in lower case, none left out: nothing is known of the language. */
    private static final Language OTHER = new Language(new StandardAnalyzer());

    private final FoldingAnalyzer analyzer;
    private final NameTrie names = new NameTrie();

    private Language(Analyzer analyzer) {
        this.analyzer = new FoldingAnalyzer(analyzer);
        Names.forEach((name, terms) -> names.add(this.analyzer.stems(name), terms));
    }

    /** The language of a BCP 47 tag, whatever its region. */
    static Language of(String tag) {
        int hyphen = tag.indexOf('-');
        return KNOWN.getOrDefault(hyphen < 0 ? tag : tag.substring(0, hyphen), OTHER);
    }

    /** Hands on the terms of a text, each as often as it occurs. O(length). */
    void read(String text, Consumer<String> reader) {
        names.read(analyzer.stems(text), reader);
    }
}
