package org.puente.benchmarks.engine;

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
 * Adds up the three dot products and joint projects, then works out the whole score of everybody: roots, logarithm and
 * structured parts. No rules, no reasons, no places kept for newcomers.
 */
final class ScoringPass implements Pass {

    private final ScoreDecomposition anatomy;
    private final int k;
    private final Board board = new Board();
    private final List<EncodedProfile> profiles = new ArrayList<>();
    private final Map<Integer, Postings> terms = new HashMap<>();
    private final Map<Integer, Postings> codes = new HashMap<>();
    private final Map<Integer, Postings> collaborators = new HashMap<>();
    private final Map<Integer, Postings> selves = new HashMap<>();
    private long[] ofTerms = new long[1_024];
    private long[] ofCodes = new long[1_024];
    private long[] ofCollaborators = new long[1_024];
    /** By slot, in ties: how much of joint projects either names. */
    private long[] direct = new long[1_024];

    ScoringPass(ScoreDecomposition anatomy, int k) {
        this.anatomy = anatomy;
        this.k = k;
    }

    @Override
    public void put(EncodedProfile profile, TopK list) {
        int slot = board.put(profile.id(), list);
        profiles.add(profile);
        if (slot >= direct.length) {
            ofTerms = Arrays.copyOf(ofTerms, 2 * slot);
            ofCodes = Arrays.copyOf(ofCodes, 2 * slot);
            ofCollaborators = Arrays.copyOf(ofCollaborators, 2 * slot);
            direct = Arrays.copyOf(direct, 2 * slot);
        }
        add(slot, profile.terms(), terms);
        add(slot, profile.codes(), codes);
        add(slot, profile.collaborators(), collaborators);
        selves.computeIfAbsent(profile.history().self(), fresh -> new Postings()).add(slot, 1);
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public TopK over(EncodedProfile profile, int itsSlot, boolean enter) {
        accumulate(profile.terms(), terms, ofTerms);
        accumulate(profile.codes(), codes, ofCodes);
        accumulate(profile.collaborators(), collaborators, ofCollaborators);
        joinProjects(profile);
        TopK best = new TopK(k);
        for (int slot = 0; slot < board.size(); slot++) {
            if (board.isPresent(slot)) {
                int score = score(profile, slot);
                best.offer(slot, score);
                if (enter) {
                    board.enter(slot, itsSlot, score);
                }
            }
        }
        Arrays.fill(ofTerms, 0);
        Arrays.fill(ofCodes, 0);
        Arrays.fill(ofCollaborators, 0);
        Arrays.fill(direct, 0);
        return best;
    }

    private int score(EncodedProfile it, int slot) {
        EncodedProfile other = profiles.get(slot);
        int score = anatomy.complementarity(it, other)
                + anatomy.theme(it.terms().isEmpty() || other.terms().isEmpty() ? -1 : ofTerms[slot],
                        it.codes().isEmpty() || other.codes().isEmpty() ? -1 : ofCodes[slot])
                + network(it, other, slot);
        for (var reading : anatomy.readings()) {
            score += reading.points(it, other);
        }
        return score;
    }

    private int network(EncodedProfile it, EncodedProfile other, int slot) {
        if (!it.history().isKnown() || !other.history().isKnown()) {
            return anatomy.networkUnknown();
        }
        CollaborationHistory eu = (it.side() == Side.EU ? it : other).history();
        CollaborationHistory latam = (it.side() == Side.EU ? other : it).history();
        return anatomy.network(
                ScoreDecomposition.paths(ofCollaborators[slot]) + direct[slot] + ScoreDecomposition.across(Side.EU, eu)
                        + (eu.seasoned() ? ScoreDecomposition.across(Side.LATAM, latam) : 0));
    }

    private void joinProjects(EncodedProfile it) {
        visit(collaborators, it.history().self(), slot -> ScoreDecomposition.direct(profiles.get(slot), it));
        SparseVector named = it.collaborators();
        for (int place = 0; place < named.size(); place++) {
            visit(selves, named.feature(place), slot -> ScoreDecomposition.direct(it, profiles.get(slot)));
        }
    }

    private void visit(Map<Integer, Postings> postings, int feature, Ties ties) {
        Postings list = postings.get(feature);
        if (list != null) {
            list.forEach(slot -> direct[slot] = Math.max(direct[slot], ties.with(slot)));
        }
    }

    private static void add(int slot, SparseVector vector, Map<Integer, Postings> postings) {
        for (int place = 0; place < vector.size(); place++) {
            postings.computeIfAbsent(vector.feature(place), fresh -> new Postings()).add(slot, vector.weight(place));
        }
    }

    private static void accumulate(SparseVector vector, Map<Integer, Postings> postings, long[] sums) {
        for (int place = 0; place < vector.size(); place++) {
            Postings list = postings.get(vector.feature(place));
            if (list != null) {
                list.accumulate(vector.weight(place), sums);
            }
        }
    }

    /** Ties by joint projects with a slot. */
    @FunctionalInterface
    private interface Ties {

        long with(int slot);
    }
}
