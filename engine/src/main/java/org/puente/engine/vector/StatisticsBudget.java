package org.puente.engine.vector;

import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Limits of the counts that a model carries: entries, and bytes of JSON. The bytes add up to 900,000, which leaves a
 * tenth of a model's largest size for its other fields.
 */
enum StatisticsBudget {
    TERMS(12_000, 360_000),
    CODES(4_000, 140_000),
    COLLABORATORS(8_000, 400_000);

    /** Bytes of an entry beside its name: quotes, colon, comma and a count of nine digits. */
    private static final int FRAME = 13;
    /** Bytes of the longest name: 48 characters of three bytes each. */
    private static final int LONGEST = 144;

    private static final Comparator<Entry<String, Integer>> MOST_FREQUENT_FIRST = Entry
            .<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private final int entries;
    private final int bytes;

    StatisticsBudget(int entries, int bytes) {
        this.entries = entries;
        this.bytes = bytes;
    }

    /** The most frequent names, equally frequent ones by name, up to the first that exceeds the bytes. */
    SortedMap<String, Integer> mostFrequent(Map<String, Integer> counts) {
        SortedMap<String, Integer> kept = new TreeMap<>();
        int taken = 0;
        for (Entry<String, Integer> entry : counts.entrySet().stream().sorted(MOST_FREQUENT_FIRST).limit(entries)
                .toList()) {
            taken += bytes(entry.getKey());
            if (taken > bytes) {
                break;
            }
            kept.put(entry.getKey(), entry.getValue());
        }
        return kept;
    }

    /**
     * The count assumed for a name without one: the lowest count carried if names may have been left out, else 1.
     */
    int countOfAbsent(SortedMap<String, Integer> counts) {
        return isFull(counts) ? counts.values().stream().mapToInt(Integer::intValue).min().orElse(1) : 1;
    }

    private boolean isFull(SortedMap<String, Integer> counts) {
        return counts.size() >= entries
                || counts.keySet().stream().mapToInt(StatisticsBudget::bytes).sum() > bytes - FRAME - LONGEST;
    }

    /** An upper bound of an entry's bytes in JSON, for names without control characters. */
    private static int bytes(String name) {
        return FRAME + name.chars().map(StatisticsBudget::bytes).sum();
    }

    private static int bytes(int character) {
        if (character == '"' || character == '\\') {
            return 2;
        }
        return character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }
}
