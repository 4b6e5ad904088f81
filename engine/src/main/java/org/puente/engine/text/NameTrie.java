package org.puente.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A trie of names as sequences of stems, and a map of one-word names as they are written, each with the terms that the
 * name counts for. Of two equal names the one whose first term is the lesser string is kept.
 */
final class NameTrie {

    private final Node root = new Node();
    private final Map<String, List<String>> written = new HashMap<>();

    /**
     * Adds a name by its stems.
     *
     * @param terms of the name, the most specific first
     */
    void add(List<String> stems, List<String> terms) {
        if (stems.isEmpty()) {
            return;
        }
        Node node = root;
        for (String stem : stems) {
            node = node.next.computeIfAbsent(stem, fresh -> new Node());
        }
        node.terms = node.terms == null ? terms : lesser(node.terms, terms);
    }

    /** Adds a one-word name as it is written; it takes precedence over a name of the word's stem alone. */
    void addWritten(String word, List<String> terms) {
        written.merge(word, terms, NameTrie::lesser);
    }

    /** Whether a word, as it is written, is a name. */
    boolean containsWritten(String word) {
        return written.containsKey(word);
    }

    /**
     * Passes on the stems of a text, each longest matching name replaced by its terms. O(words times longest name).
     */
    void read(List<Word> words, Consumer<String> consumer) {
        for (int from = 0; from < words.size();) {
            Word first = words.get(from);
            List<String> terms = List.of(first.stem());
            int end = from + 1;
            @Nullable
            Node node = root.next.get(first.stem());
            for (int i = from + 1; node != null; i++) {
                if (node.terms != null) {
                    terms = node.terms;
                    end = i;
                }
                node = i < words.size() ? node.next.get(words.get(i).stem()) : null;
            }
            (end == from + 1 ? written.getOrDefault(first.written(), terms) : terms).forEach(consumer);
            from = end;
        }
    }

    private static List<String> lesser(List<String> terms, List<String> others) {
        return terms.getFirst().compareTo(others.getFirst()) <= 0 ? terms : others;
    }

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable List<String> terms;
    }
}
