package org.puente.benchmarks.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.benchmarks.engine.Additive.Kind;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.encoding.Encoded;

/**
 * The profiles of one side in slots, their features inverted, and the best k scores of each slot's list. A change takes a
 * new slot; what it leaves stays in the postings and is passed over.
 */
final class AccumulatorSide {

    private final int k;
    private final Map<Kind, Map<Integer, Postings>> postings = Map.of(Kind.TERM, new HashMap<>(), Kind.CODE,
            new HashMap<>(), Kind.COLLABORATOR, new HashMap<>());
    private final Map<ProfileId, Integer> slots = new HashMap<>();
    private final List<ProfileId> ids = new ArrayList<>();
    private long[] sums = new long[1_024];
    private long[] thresholds = new long[1_024];
    private TopK[] lists = new TopK[1_024];
    private boolean[] present = new boolean[1_024];

    AccumulatorSide(int k) {
        this.k = k;
    }

    /** Its new slot, with a list of its own. */
    int put(Encoded profile, Additive additive, TopK list) {
        remove(profile.id());
        int slot = ids.size();
        ids.add(profile.id());
        slots.put(profile.id(), slot);
        reserve(slot);
        present[slot] = true;
        lists[slot] = list;
        thresholds[slot] = list.threshold();
        additive.forEachFeature(profile, (kind, feature, weight, boost) -> of(kind)
                .computeIfAbsent(feature, fresh -> new Postings()).add(slot, weight));
        return slot;
    }

    void remove(ProfileId id) {
        Integer slot = slots.remove(id);
        if (slot != null) {
            present[slot] = false;
        }
    }

    /**
     * One pass for a profile of the other side: its own list, and its place in the lists here.
     *
     * @param enter whether it takes the places that it deserves
     */
    TopK pass(Encoded profile, int itsSlot, Additive additive, boolean enter) {
        additive.forEachFeature(profile, this::accumulate);
        TopK best = new TopK(k);
        long threshold = 0;
        for (int slot = 0; slot < ids.size(); slot++) {
            long sum = sums[slot];
            sums[slot] = 0;
            if (sum > threshold && present[slot]) {
                best.offer(slot, sum);
                threshold = best.threshold();
            }
            if (enter && sum > thresholds[slot]) {
                lists[slot].offer(itsSlot, sum);
                thresholds[slot] = lists[slot].threshold();
            }
        }
        return best;
    }

    ProfileId id(int slot) {
        return ids.get(slot);
    }

    /** How many slots are taken, given up ones included. */
    int size() {
        return ids.size();
    }

    private void accumulate(Kind kind, int feature, int weight, int boost) {
        Postings list = of(kind).get(feature);
        if (list != null) {
            list.accumulate((long) weight * boost, sums);
        }
    }

    private Map<Integer, Postings> of(Kind kind) {
        return postings.getOrDefault(kind, Map.of());
    }

    private void reserve(int slot) {
        if (slot >= sums.length) {
            sums = Arrays.copyOf(sums, 2 * slot);
            thresholds = Arrays.copyOf(thresholds, 2 * slot);
            lists = Arrays.copyOf(lists, 2 * slot);
            present = Arrays.copyOf(present, 2 * slot);
        }
    }
}
