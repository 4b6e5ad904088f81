package org.puente.benchmarks.engine.baseline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.puente.benchmarks.engine.baseline.AdditiveScore.Kind;
import org.puente.engine.profile.EncodedProfile;

/** Accumulates the additive part of the score. Postings of previous versions stay and are skipped. */
final class AdditiveSide implements AccumulatorSide {

    private final AdditiveScore additive;
    private final int k;
    private final Map<Kind, Map<Integer, PostingList>> postings = Map.of(Kind.TERM, new HashMap<>(), Kind.CODE,
            new HashMap<>(), Kind.COLLABORATOR, new HashMap<>());
    private final SlotLists lists = new SlotLists();
    private long[] sums = new long[1_024];

    AdditiveSide(AdditiveScore additive, int k) {
        this.additive = additive;
        this.k = k;
    }

    @Override
    public void put(EncodedProfile profile, TopK list) {
        int slot = lists.put(profile.id(), list);
        sums = slot < sums.length ? sums : Arrays.copyOf(sums, 2 * slot);
        additive.forEachFeature(profile, (kind, feature, weight, boost) -> of(kind)
                .computeIfAbsent(feature, fresh -> new PostingList()).add(slot, weight));
    }

    @Override
    public SlotLists lists() {
        return lists;
    }

    @Override
    public TopK search(EncodedProfile profile, int itsSlot, boolean enter) {
        additive.forEachFeature(profile, this::accumulate);
        TopK best = new TopK(k);
        long threshold = 0;
        for (int slot = 0; slot < lists.size(); slot++) {
            long sum = sums[slot];
            sums[slot] = 0;
            if (sum > threshold && lists.isPresent(slot)) {
                best.offer(slot, sum);
                threshold = best.threshold();
            }
            if (enter) {
                lists.offer(slot, itsSlot, sum);
            }
        }
        return best;
    }

    private void accumulate(Kind kind, int feature, int weight, int boost) {
        PostingList list = of(kind).get(feature);
        if (list != null) {
            list.accumulate((long) weight * boost, sums);
        }
    }

    private Map<Integer, PostingList> of(Kind kind) {
        return postings.getOrDefault(kind, Map.of());
    }
}
