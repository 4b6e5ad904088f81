package org.puente.engine.vector;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * Reads topics as paths in unknown classifications: {@code env.2012.6.1-1} lies in {@code env.6.1}, {@code env.6} and
 * {@code env}. A part of four digits is taken for a year and left out. A topic of the vocabulary is a name, not a path.
 */
final class TopicPath {

    private static final Set<String> KNOWN = Vocabulary.concepts().stream().map(Concept::reference)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SEPARATOR = Pattern.compile("[.-]");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private TopicPath() {}

    /** The codes that contain a topic, broadest first and the topic itself last, with dots between their parts. */
    static Stream<String> codes(String topic) {
        if (KNOWN.contains("topic:" + topic)) {
            return Stream.of(topic);
        }
        List<String> parts = SEPARATOR.splitAsStream(topic)
                .filter(part -> !part.isEmpty() && !YEAR.matcher(part).matches()).toList();
        return IntStream.rangeClosed(1, parts.size()).mapToObj(depth -> String.join(".", parts.subList(0, depth)));
    }
}
