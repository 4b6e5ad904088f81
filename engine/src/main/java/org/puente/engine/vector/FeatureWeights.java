package org.puente.engine.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiFunction;

/** Collects the weighted features of one vector and keeps the most important. */
final class FeatureWeights {

    private static final Comparator<Entry<Integer, Weight>> IMPORTANT_FIRST = Comparator
            .<Entry<Integer, Weight>>comparingLong(entry -> entry.getValue().importance()).reversed()
            .thenComparing(Entry.comparingByKey());

    private final Map<Integer, Weight> weights = new HashMap<>();

    /** Adds the feature of a name, as important as its weight. */
    void put(String name, int weight) {
        put(name, weight, weight);
    }

    /**
     * Adds the feature of a name. A weight of 0 adds none; of names with one feature the most important counts.
     */
    void put(String name, int weight, long importance) {
        if (weight > 0) {
            weights.merge(Features.of(name), new Weight(weight, importance),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    int size() {
        return weights.size();
    }

    /** The vector of the most important features; equally important ones by ascending number. */
    SparseVector first(int most) {
        return first(most, SparseVector::new);
    }

    /** As {@link #first(int)}, scaled to a unit vector. */
    SparseVector firstAsUnit(int most) {
        return first(most, UnitVectors::of);
    }

    private SparseVector first(int most, BiFunction<int[], int[], SparseVector> vector) {
        List<Entry<Integer, Weight>> kept = new ArrayList<>(weights.entrySet());
        if (kept.size() > most) {
            kept.sort(IMPORTANT_FIRST);
            kept = kept.subList(0, most);
        }
        kept.sort(Entry.comparingByKey());
        int[] features = new int[kept.size()];
        int[] keptWeights = new int[kept.size()];
        for (int place = 0; place < features.length; place++) {
            features[place] = kept.get(place).getKey();
            keptWeights[place] = kept.get(place).getValue().weight();
        }
        return vector.apply(features, keptWeights);
    }

    private record Weight(int weight, long importance) implements Comparable<Weight> {

        private static final Comparator<Weight> ORDER = Comparator.comparingLong(Weight::importance).reversed()
                .thenComparing(Comparator.comparingInt(Weight::weight).reversed());

        @Override
        public int compareTo(Weight other) {
            return ORDER.compare(this, other);
        }
    }
}
