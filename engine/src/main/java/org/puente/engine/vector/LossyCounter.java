package org.puente.engine.vector;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts names in bounded memory. While there are at most {@value #MOST} different ones, counts are exact. When there
 * are more, the rarer half is forgotten, as lossy counting does: a name is then counted too low by at most the highest
 * count forgotten each time, and which names are rare depends on the order. No frequent name is lost to a flood of new
 * ones.
 */
final class LossyCounter {

    /** About 20 MB; ten times what a model carries. */
    static final int MOST = 1 << 17;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts each of these different names once more. */
    void add(Collection<String> names) {
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        if (counts.size() > MOST) {
            forgetTheRarerHalf();
        }
    }

    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private void forgetTheRarerHalf() {
        int[] ascending = counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int median = ascending[ascending.length / 2];
        counts.values().removeIf(count -> count <= median);
    }
}
