package org.puente.engine.vector;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts names in bounded memory, by a variant of lossy counting. While there are at most {@value #MOST} different
 * names, counts are exact. Beyond that the rarer half is dropped: a count is then too low by at most the highest count
 * dropped each time, and which names are rare depends on the order. A frequent name survives any number of new ones.
 */
final class LossyCounter {

    /** Most names counted: about 20 MB, ten times as many as a model carries. */
    static final int MOST = 1 << 17;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds one to the count of each of the names, which are different. */
    void add(Collection<String> names) {
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        if (counts.size() > MOST) {
            dropTheRarerHalf();
        }
    }

    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private void dropTheRarerHalf() {
        int[] ascending = counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int median = ascending[ascending.length / 2];
        counts.values().removeIf(count -> count <= median);
    }
}
