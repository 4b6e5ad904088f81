package org.puente.benchmarks.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.contract.profile.ProfileId;

/**
 * The slots of one side, each with the best k scores of its list. A change takes a new slot and gives the old one up.
 */
final class Board {

    private final Map<ProfileId, Integer> slots = new HashMap<>();
    private final List<ProfileId> ids = new ArrayList<>();
    private long[] thresholds = new long[1_024];
    private TopK[] lists = new TopK[1_024];
    private boolean[] present = new boolean[1_024];

    /** Returns the slot, a new one. */
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

    /** Lets a slot of the other side into the list of this one if the score is high enough. */
    void enter(int slot, int its, long score) {
        if (score > thresholds[slot]) {
            lists[slot].offer(its, score);
            thresholds[slot] = lists[slot].threshold();
        }
    }

    ProfileId id(int slot) {
        return ids.get(slot);
    }

    /** How many slots are taken, given up ones included. */
    int size() {
        return ids.size();
    }
}
