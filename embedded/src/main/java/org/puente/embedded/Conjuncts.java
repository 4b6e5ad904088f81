package org.puente.embedded;

import java.util.Collection;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.bson.Document;

/** The conditions that every match of a filter meets. */
final class Conjuncts {

    /** The operator that joins filters. */
    static final String AND = "$and";

    private Conjuncts() {}

    /** The filter itself and the filters that it joins by {@value #AND}, at any depth. */
    static Stream<Document> of(Document filter) {
        Stream<Document> joined = filter.get(AND) instanceof Collection<?> parts
                ? parts.stream().filter(Document.class::isInstance).flatMap(part -> of((Document) part))
                : Stream.empty();
        return Stream.concat(Stream.of(filter), joined);
    }
}
