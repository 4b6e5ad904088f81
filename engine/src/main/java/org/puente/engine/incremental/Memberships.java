package org.puente.engine.incremental;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The inverse of one side's lists: for each candidate's slot, the slots of the owners whose lists hold it. */
final class Memberships {

    /** By the candidate's slot; null for a candidate in no list. */
    private @Nullable SlotSet[] owners = new SlotSet[0];

    /** Records that the owner's list holds the candidate; no effect if recorded already. */
    void add(int candidate, int owner) {
        if (candidate >= owners.length) {
            owners = Arrays.copyOf(owners, candidate + (candidate >> 2) + 16);
        }
        SlotSet set = owners[candidate];
        if (set == null) {
            set = new SlotSet();
            owners[candidate] = set;
        }
        set.add(owner);
    }

    /** Records that the owner's list does not hold the candidate. */
    void remove(int candidate, int owner) {
        SlotSet set = candidate < owners.length ? owners[candidate] : null;
        if (set != null) {
            set.remove(owner);
            if (set.isEmpty()) {
                owners[candidate] = null;
            }
        }
    }

    /** Records that no list holds the candidate; returns the owners whose lists held it. */
    SlotSet removeAll(int candidate) {
        SlotSet set = candidate < owners.length ? owners[candidate] : null;
        if (set == null) {
            return new SlotSet();
        }
        owners[candidate] = null;
        return set;
    }
}
