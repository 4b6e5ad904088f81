package org.puente.benchmarks.engine.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.contract.profile.ProfileId;

/**
 * The top-k list of each slot of one side. A new version of a profile takes a new slot; the old slot is never reused.
 */
final class SlotLists {

    private final Map<ProfileId, Integer> slots = new HashMap<>();
    private final List<ProfileId> ids = new ArrayList<>();
    private long[] thresholds = new long[1_024];
    private TopK[] lists = new TopK[1_024];
    private boolean[] present = new boolean[1_024];

    /** Assigns a new slot to the profile and returns the slot. */
    int put(ProfileId id, TopK list) {
        remove(id);
        int slot = ids.size();
        ids.add(id);
        slots.put(id, slot);
        if (slot >= lists.length) {
            thresholds = Arrays.copyOf(thresholds, 2 * slot);
            lists = Arrays.copyOf(lists, 2 * slot);
            present = Arrays.copyOf(present, 2 * slot);
        }
        present[slot] = true;
        lists[slot] = list;
        thresholds[slot] = list.threshold();
        return slot;
    }

    void remove(ProfileId id) {
        Integer slot = slots.remove(id);
        if (slot != null) {
            present[slot] = false;
        }
    }

    boolean isPresent(int slot) {
        return present[slot];
    }

    /** Offers a slot of the opposite side to the list of a slot of this side. */
    void offer(int slot, int candidate, long score) {
        if (score > thresholds[slot]) {
            lists[slot].offer(candidate, score);
            thresholds[slot] = lists[slot].threshold();
        }
    }

    ProfileId id(int slot) {
        return ids.get(slot);
    }

    /** Number of slots, abandoned ones included. */
    int size() {
        return ids.size();
    }
}
