package org.puente.engine.text;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * How text of one language is read: by its analyser, and in it the names of concepts in every language of the
 * vocabulary, for people borrow words, and cognates are close. A single word of another of these languages counts only
 * as it is written, and only if it names nothing in this one: stemmed by the wrong rules, cocoa would be the Spanish
 * coco. Any number of threads may read.
 */
final class Language {

    private static final Map<String, Language> KNOWN = Stream.of(new Language("es", new SpanishAnalyzer()),
            new Language("pt", new PortugueseAnalyzer()), new Language("en", new EnglishAnalyzer()),
            new Language("fr", new FrenchAnalyzer()), new Language("it", new ItalianAnalyzer()),
            new Language("de", new GermanAnalyzer()))
            .collect(Collectors.toUnmodifiableMap(language -> language.code, language -> language));

    /** Words in lower case, none left out: nothing is known of the language. */
    private static final Language OTHER = new Language("", new StandardAnalyzer());

    private final String code;
    private final FoldingAnalyzer analyzer;
    private final NameTrie names = new NameTrie();

    private Language(String code, Analyzer analyzer) {
        this.code = code;
        this.analyzer = new FoldingAnalyzer(analyzer);
        boolean isSpoken = Vocabulary.LANGUAGES.contains(code);
        Map<Boolean, List<Name>> own = Name.ALL.stream()
                .collect(Collectors.partitioningBy(name -> !isSpoken || name.language().equals(code)));
        own.getOrDefault(true, List.of()).forEach(this::learn);
        List<Name> strange = own.getOrDefault(false, List.of()).stream().filter(this::meansNothing).toList();
        strange.forEach(this::borrow);
    }

    private void learn(Name name) {
        List<Word> words = analyzer.words(name.text());
        names.add(stems(words), name.terms());
        if (words.size() == 1) {
            names.addWritten(words.getFirst().written(), name.terms());
        }
    }

    private void borrow(Name name) {
        List<Word> words = analyzer.words(name.text());
        if (words.size() == 1) {
            names.addWritten(words.getFirst().written(), name.terms());
        } else {
            names.add(stems(words), name.terms());
        }
    }

    private boolean meansNothing(Name name) {
        List<Word> words = analyzer.words(name.text());
        return words.size() != 1 || !names.knows(words.getFirst().written());
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    /** The language of a BCP 47 tag, whatever its region. */
    static Language of(String tag) {
        return KNOWN.getOrDefault(primary(tag), OTHER);
    }

    /** A BCP 47 tag without region, script and the like. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Hands on the terms of a text, each as often as it occurs. O(length). */
    void read(String text, Consumer<String> reader) {
        names.read(analyzer.words(text), reader);
    }
}
