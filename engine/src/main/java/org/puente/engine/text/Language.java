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
 * Extracts the terms of texts in one language: stems by the language's analyser, and concepts of the vocabulary by
 * their names in every language of the vocabulary, since texts borrow words and cognates are close. A one-word name
 * from another language is recognised only as it is written, and only if the word names no concept in this language:
 * stemmed by the wrong rules, cocoa would be the Spanish coco. Thread-safe.
 */
final class Language {

    private static final Map<String, Language> KNOWN = Stream.of(new Language("es", new SpanishAnalyzer()),
            new Language("pt", new PortugueseAnalyzer()), new Language("en", new EnglishAnalyzer()),
            new Language("fr", new FrenchAnalyzer()), new Language("it", new ItalianAnalyzer()),
            new Language("de", new GermanAnalyzer()))
            .collect(Collectors.toUnmodifiableMap(language -> language.code, language -> language));

    /** For all other languages: words in lower case, without stemming or stop words. */
    private static final Language OTHER = new Language("", new StandardAnalyzer());

    private final String code;
    private final FoldingAnalyzer analyzer;
    private final NameTrie names = new NameTrie();

    private Language(String code, Analyzer analyzer) {
        this.code = code;
        this.analyzer = new FoldingAnalyzer(analyzer);
        boolean isSpoken = Vocabulary.LANGUAGES.contains(code);
        Map<Boolean, List<ConceptName>> own = ConceptName.ALL.stream()
                .collect(Collectors.partitioningBy(name -> !isSpoken || name.language().equals(code)));
        own.getOrDefault(true, List.of()).forEach(this::addOwn);
        List<ConceptName> foreign = own.getOrDefault(false, List.of()).stream().filter(this::isUnambiguous).toList();
        foreign.forEach(this::addForeign);
    }

    private void addOwn(ConceptName name) {
        List<Word> words = analyzer.words(name.text());
        names.add(stems(words), name.terms());
        if (words.size() == 1) {
            names.addWritten(words.getFirst().written(), name.terms());
        }
    }

    private void addForeign(ConceptName name) {
        List<Word> words = analyzer.words(name.text());
        if (words.size() == 1) {
            names.addWritten(words.getFirst().written(), name.terms());
        } else {
            names.add(stems(words), name.terms());
        }
    }

    /** Whether a foreign name is of several words, or of one that names no concept in this language. */
    private boolean isUnambiguous(ConceptName name) {
        List<Word> words = analyzer.words(name.text());
        return words.size() != 1 || !names.containsWritten(words.getFirst().written());
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    /** The language of a BCP 47 tag; its region and script are ignored. */
    static Language of(String tag) {
        return KNOWN.getOrDefault(primary(tag), OTHER);
    }

    /** The primary language subtag of a BCP 47 tag. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Passes on the terms of a text, each as often as it occurs. O(length). */
    void read(String text, Consumer<String> consumer) {
        names.read(analyzer.words(text), consumer);
    }
}
