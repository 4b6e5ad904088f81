package org.puente.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Names as sequences of stems, or as single words as they are written, and the terms that each stands for. Of two names
 * that look the same, the one counts whose first term is the lesser string.
 */
final class NameTrie {

    private final Node root = new Node();
    private final Map<String, List<String>> written = new HashMap<>();

    /** Lets a name stand for these terms, the most special first. */
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

    /** The same of a single word as it is written, which goes before what its stem alone stands for. */
    void addWritten(String word, List<String> terms) {
        written.merge(word, terms, NameTrie::lesser);
    }

    /** Whether this word, as it is written, is a name. */
    boolean knows(String word) {
        return written.containsKey(word);
    }

    /** Hands on the stems, in place of each longest name among them its terms. O(words times longest name). */
    void read(List<Word> words, Consumer<String> reader) {
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
            (end == from + 1 ? written.getOrDefault(first.written(), terms) : terms).forEach(reader);
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
