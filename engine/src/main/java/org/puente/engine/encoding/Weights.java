package org.puente.engine.encoding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Features and their weights before any is left out. */
final class Weights {

    private static final Comparator<Entry<Integer, Integer>> HEAVIEST_FIRST = Entry
            .<Integer, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private final Map<Integer, Integer> weights = new HashMap<>();

    /** Gives the feature of a name this weight. Without weight it is none; of names that share it the heaviest counts. */
    void put(String name, int weight) {
        if (weight > 0) {
            weights.merge(Features.of(name), weight, Math::max);
        }
    }

    int size() {
        return weights.size();
    }

    /** The heaviest features, of equally heavy ones the lower numbers. */
    Sparse heaviest(int most) {
        List<Entry<Integer, Integer>> kept = weights.entrySet().stream().sorted(HEAVIEST_FIRST).limit(most)
                .sorted(Entry.comparingByKey()).toList();
        return new Sparse(kept.stream().mapToInt(Entry::getKey).toArray(),
                kept.stream().mapToInt(Entry::getValue).toArray());
    }
}
