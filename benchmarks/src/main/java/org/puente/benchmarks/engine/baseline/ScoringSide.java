package org.puente.benchmarks.engine.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.CollaborationHistory;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

/**
 * Accumulates the three dot products and joint projects, then computes the whole score of every candidate: roots,
 * logarithm and structured terms. Applies no rules, reserves no places for newcomers, gives no reasons.
 */
final class ScoringSide implements AccumulatorSide {

    private final ScoreDecomposition decomposition;
    private final int k;
    private final SlotLists lists = new SlotLists();
    private final List<EncodedProfile> profiles = new ArrayList<>();
    private final Map<Integer, PostingList> terms = new HashMap<>();
    private final Map<Integer, PostingList> codes = new HashMap<>();
    private final Map<Integer, PostingList> collaborators = new HashMap<>();
    private final Map<Integer, PostingList> slotsByIdentity = new HashMap<>();
    private long[] termProducts = new long[1_024];
    private long[] codeProducts = new long[1_024];
    private long[] collaboratorProducts = new long[1_024];
    /** By slot: direct ties, from the joint projects that either profile names. */
    private long[] direct = new long[1_024];

    ScoringSide(ScoreDecomposition decomposition, int k) {
        this.decomposition = decomposition;
        this.k = k;
    }

    @Override
    public void put(EncodedProfile profile, TopK list) {
        int slot = lists.put(profile.id(), list);
        profiles.add(profile);
        if (slot >= direct.length) {
            termProducts = Arrays.copyOf(termProducts, 2 * slot);
            codeProducts = Arrays.copyOf(codeProducts, 2 * slot);
            collaboratorProducts = Arrays.copyOf(collaboratorProducts, 2 * slot);
            direct = Arrays.copyOf(direct, 2 * slot);
        }
        add(slot, profile.terms(), terms);
        add(slot, profile.codes(), codes);
        add(slot, profile.collaborators(), collaborators);
        slotsByIdentity.computeIfAbsent(profile.history().identity(), fresh -> new PostingList()).add(slot, 1);
    }

    @Override
    public SlotLists lists() {
        return lists;
    }

    @Override
    public TopK search(EncodedProfile profile, int itsSlot, boolean enter) {
        accumulate(profile.terms(), terms, termProducts);
        accumulate(profile.codes(), codes, codeProducts);
        accumulate(profile.collaborators(), collaborators, collaboratorProducts);
        joinProjects(profile);
        TopK best = new TopK(k);
        for (int slot = 0; slot < lists.size(); slot++) {
            if (lists.isPresent(slot)) {
                int score = score(profile, slot);
                best.offer(slot, score);
                if (enter) {
                    lists.offer(slot, itsSlot, score);
                }
            }
        }
        Arrays.fill(termProducts, 0);
        Arrays.fill(codeProducts, 0);
        Arrays.fill(collaboratorProducts, 0);
        Arrays.fill(direct, 0);
        return best;
    }

    private int score(EncodedProfile query, int slot) {
        EncodedProfile other = profiles.get(slot);
        int score = decomposition.complementarity(query, other)
                + decomposition.theme(query.terms().isEmpty() || other.terms().isEmpty() ? -1 : termProducts[slot],
                        query.codes().isEmpty() || other.codes().isEmpty() ? -1 : codeProducts[slot])
                + network(query, other, slot);
        for (var term : decomposition.structuredTerms()) {
            score += term.points(query, other);
        }
        return score;
    }

    private int network(EncodedProfile query, EncodedProfile other, int slot) {
        if (!query.history().isKnown() || !other.history().isKnown()) {
            return decomposition.neutralNetwork();
        }
        CollaborationHistory eu = (query.side() == Side.EU ? query : other).history();
        CollaborationHistory latam = (query.side() == Side.EU ? other : query).history();
        return decomposition.network(
                ScoreDecomposition.pathTies(collaboratorProducts[slot]) + direct[slot]
                        + ScoreDecomposition.transatlanticTies(Side.EU, eu)
                        + (eu.seasoned() ? ScoreDecomposition.transatlanticTies(Side.LATAM, latam) : 0));
    }

    private void joinProjects(EncodedProfile query) {
        visit(collaborators, query.history().identity(),
                slot -> ScoreDecomposition.directTies(profiles.get(slot), query));
        SparseVector named = query.collaborators();
        for (int place = 0; place < named.size(); place++) {
            visit(slotsByIdentity, named.feature(place),
                    slot -> ScoreDecomposition.directTies(query, profiles.get(slot)));
        }
    }

    private void visit(Map<Integer, PostingList> postings, int feature, Ties ties) {
        PostingList list = postings.get(feature);
        if (list != null) {
            list.forEach(slot -> direct[slot] = Math.max(direct[slot], ties.with(slot)));
        }
    }

    private static void add(int slot, SparseVector vector, Map<Integer, PostingList> postings) {
        for (int place = 0; place < vector.size(); place++) {
            postings.computeIfAbsent(vector.feature(place), fresh -> new PostingList()).add(slot, vector.weight(place));
        }
    }

    private static void accumulate(SparseVector vector, Map<Integer, PostingList> postings, long[] sums) {
        for (int place = 0; place < vector.size(); place++) {
            PostingList list = postings.get(vector.feature(place));
            if (list != null) {
                list.accumulate(vector.weight(place), sums);
            }
        }
    }

    /** Direct ties with the profile of a slot, from joint projects. */
    @FunctionalInterface
    private interface Ties {

        long with(int slot);
    }
}
