package org.puente.benchmarks.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.puente.benchmarks.engine.Additive.Kind;
import org.puente.engine.profile.EncodedProfile;

/** Adds up the additive part of the score alone. What a change leaves stays in the postings and is passed over. */
final class AdditivePass implements Pass {

    private final Additive additive;
    private final int k;
    private final Map<Kind, Map<Integer, Postings>> postings = Map.of(Kind.TERM, new HashMap<>(), Kind.CODE,
            new HashMap<>(), Kind.COLLABORATOR, new HashMap<>());
    private final Board board = new Board();
    private long[] sums = new long[1_024];

    AdditivePass(Additive additive, int k) {
        this.additive = additive;
        this.k = k;
    }

    @Override
    public void put(EncodedProfile profile, TopK list) {
        int slot = board.put(profile.id(), list);
        sums = slot < sums.length ? sums : Arrays.copyOf(sums, 2 * slot);
        additive.forEachFeature(profile, (kind, feature, weight, boost) -> of(kind)
                .computeIfAbsent(feature, fresh -> new Postings()).add(slot, weight));
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public TopK over(EncodedProfile profile, int itsSlot, boolean enter) {
        additive.forEachFeature(profile, this::accumulate);
        TopK best = new TopK(k);
        long threshold = 0;
        for (int slot = 0; slot < board.size(); slot++) {
            long sum = sums[slot];
            sums[slot] = 0;
            if (sum > threshold && board.isPresent(slot)) {
                best.offer(slot, sum);
                threshold = best.threshold();
            }
            if (enter) {
                board.enter(slot, itsSlot, sum);
            }
        }
        return best;
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
}
