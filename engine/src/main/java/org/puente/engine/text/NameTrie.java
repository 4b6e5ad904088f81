package org.puente.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Names as sequences of stems, and the terms that each stands for. */
final class NameTrie {

    private final Node root = new Node();

    /**
     * Lets a name stand for these terms, the most special first. If another name has the same stems, the one whose
     * first term is the lesser string counts.
     */
    void add(List<String> name, List<String> terms) {
        if (name.isEmpty()) {
            return;
        }
        Node node = root;
        for (String stem : name) {
            node = node.next.computeIfAbsent(stem, fresh -> new Node());
        }
        if (node.terms == null || terms.getFirst().compareTo(node.terms.getFirst()) < 0) {
            node.terms = terms;
        }
    }

    /** Hands on the stems, in place of each longest name among them its terms. O(stems times longest name). */
    void read(List<String> stems, Consumer<String> reader) {
        for (int from = 0; from < stems.size();) {
            List<String> named = List.of(stems.get(from));
            int end = from + 1;
            @Nullable
            Node node = root.next.get(stems.get(from));
            for (int i = from + 1; node != null; i++) {
                if (node.terms != null) {
                    named = node.terms;
                    end = i;
                }
                node = i < stems.size() ? node.next.get(stems.get(i)) : null;
            }
            named.forEach(reader);
            from = end;
        }
    }

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable List<String> terms;
    }
}
