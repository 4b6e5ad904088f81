package org.puente.engine.score;

import java.util.List;
import java.util.stream.IntStream;

/** Refs of reasons that tell a number. Those of small numbers are shared, since lists hold a million of them. */
final class NumberRefs {

    private static final int SHARED = 1_024;
    private static final List<List<String>> REFS = IntStream.range(0, SHARED).mapToObj(NumberRefs::made).toList();

    private NumberRefs() {}

    /** {@code count:3}. */
    static List<String> refs(int count) {
        return count < SHARED ? REFS.get(count) : made(count);
    }

    private static List<String> made(int count) {
        return List.of("count:" + count);
    }
}
