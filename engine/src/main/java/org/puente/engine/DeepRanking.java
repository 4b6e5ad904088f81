package org.puente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The best of those that compete for some places, in order, and a reserve behind them that moves up.
 *
 * <p>Invariant: whoever competes and ranks before the horizon is inside; without a horizon, everybody is. So the places
 * are right as long as all of them are taken, or there is no horizon.
 */
final class DeepRanking {

    /** How many wait behind the places. */
    static final int RESERVE = 6;

    private final int places;
    private final ArrayList<Entry> entries = new ArrayList<>();
    private @Nullable Entry horizon;

    DeepRanking(int places) {
        this.places = places;
    }

    /** Those that have a place. */
    List<Entry> placed() {
        return entries.subList(0, Math.min(places, entries.size()));
    }

    /** Those that have a place or are in reserve. */
    List<Entry> entries() {
        return entries;
    }

    /** No score below this one gets inside; 0 if any does. */
    int threshold() {
        return places == 0 ? Integer.MAX_VALUE : horizon == null ? 0 : horizon.score();
    }

    /** Whether it would get inside. */
    boolean takes(Entry entry) {
        return places > 0 && (horizon == null || entry.compareTo(horizon) < 0);
    }

    /** Takes in an entry that gets inside; returns whom it drives out. */
    @Nullable
    Entry enter(Entry entry) {
        entries.add(-1 - Collections.binarySearch(entries, entry), entry);
        Entry out = entries.size() > places + RESERVE ? entries.removeLast() : null;
        if (entries.size() == places + RESERVE) {
            horizon = entries.getLast();
        }
        return out;
    }

    /** Whether this entry has a place. */
    boolean isPlaced(Entry entry) {
        return placed().contains(entry);
    }

    /** Takes out a candidate; returns its place, or -1 if it is not inside. */
    int remove(int slot) {
        int place = find(slot);
        if (place >= 0) {
            entries.remove(place);
        }
        return place;
    }

    boolean has(int slot) {
        return find(slot) >= 0;
    }

    /** Whether somebody outside may belong to the places. */
    boolean isLost() {
        return entries.size() < places && horizon != null;
    }

    int places() {
        return places;
    }

    private int find(int slot) {
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place).slot() == slot) {
                return place;
            }
        }
        return -1;
    }
}
