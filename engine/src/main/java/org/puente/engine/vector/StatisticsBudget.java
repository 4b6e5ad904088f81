package org.puente.engine.vector;

import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many counts of each kind a model carries, and how many bytes of JSON they may take. The shares add up to 900,000
 * bytes, which leaves a tenth of what a model may weigh for the rest of it.
 */
enum StatisticsBudget {
    TERMS(12_000, 360_000),
    CODES(4_000, 140_000),
    COLLABORATORS(8_000, 400_000);

    /** What an entry takes beside its name: quotes, colon, comma and a count of nine digits. */
    private static final int FRAME = 13;
    /** No name takes more: 48 characters of three bytes each. */
    private static final int LONGEST = 144;

    private static final Comparator<Entry<String, Integer>> MOST_FREQUENT_FIRST = Entry
            .<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private final int entries;
    private final int bytes;

    StatisticsBudget(int entries, int bytes) {
        this.entries = entries;
        this.bytes = bytes;
    }

    /** The most frequent names, of equally frequent ones the first by name, up to the first that finds no room. */
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
     * How frequent a name without a count is taken to be: as the rarest that has one if others found no room, else 1.
     */
    int countOfAbsent(SortedMap<String, Integer> counts) {
        return isFull(counts) ? counts.values().stream().mapToInt(Integer::intValue).min().orElse(1) : 1;
    }

    private boolean isFull(SortedMap<String, Integer> counts) {
        return counts.size() >= entries
                || counts.keySet().stream().mapToInt(StatisticsBudget::bytes).sum() > bytes - FRAME - LONGEST;
    }

    /** No fewer than the bytes of its entry in JSON; no name has characters below the space. */
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
