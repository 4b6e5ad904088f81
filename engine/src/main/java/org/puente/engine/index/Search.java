package org.puente.engine.index;

import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.CollaborationHistory;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

/**
 * Finds the slots of a index that could matter to a profile of the other side: in whose lists it may have a place, and
 * who may have a place in its own. What both have in common is added up once for both questions, as long as the index
 * does not change in between.
 *
 * <p>A slot is skipped only if an upper bound of its score is too low. There are two: {@link SlotBounds}, of all slots
 * at once, and {@link #bound}, the score but for what collaborators in common bring, which is read from a table. Rows
 * whose highest bound is too low are passed over.
 */
public final class Search {

    private static final int[] UNBOUNDED = CandidateGroup.each(group -> Integer.MAX_VALUE);

    private final SideIndex index;
    private final CollaborationBounds gains;
    private final ScoreDecomposition decomposition;
    private final SparseOverlap overlap = new SparseOverlap();
    private final DotProducts terms;
    private final DotProducts codes;
    private final DotProducts collaborators;
    private final StructuredBounds cohesion;
    private final SlotBounds slopes;
    private final HashedVector partners = new HashedVector();
    private final BoundedSlots finalists = new BoundedSlots();

    private @Nullable EncodedProfile profile;
    private long version;
    private boolean countsPaths;
    private boolean countsAcross;
    private long scored;

    /** Of this index, for profiles of the other side. */
    public Search(SideIndex index, ScoreDecomposition decomposition) {
        this.index = index;
        this.gains = index.gains;
        this.decomposition = decomposition;
        terms = new DotProducts(index.terms);
        codes = new DotProducts(index.codes);
        collaborators = new DotProducts(index.collaborators);
        cohesion = new StructuredBounds(index, decomposition);
        slopes = new SlotBounds(index, decomposition);
    }

    /** Every slot in whose list the profile may have a place by its score; each once. */
    public void owners(EncodedProfile candidate, OwnerVisitor visitor) {
        start(candidate);
        Thresholds thresholds = index.thresholds(CandidateGroup.of(candidate));
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            offer(slot, thresholds.at(slot), visitor);
        }
        int[] peaks = slopes.peaks();
        for (int row = 0, rows = index.rows.size(); row < rows; row++) {
            if (peaks[row] >= thresholds.lowest(row)) {
                offerRow(row, thresholds, visitor);
            }
        }
    }

    private void offerRow(int row, Thresholds thresholds, OwnerVisitor visitor) {
        for (long left = thresholds.reached(row, slopes.bounds()); left != 0; left &= left - 1) {
            int slot = SlotRows.start(row) + Long.numberOfTrailingZeros(left);
            if (!overlap.isTouched(slot)) {
                offer(slot, thresholds.at(slot), visitor);
            }
        }
    }

    private void offer(int slot, int threshold, OwnerVisitor visitor) {
        if (bound(slot) >= threshold) {
            int score = score(slot);
            if (score >= threshold) {
                visitor.visit(slot, score);
            }
        }
    }

    /** Every slot that may have a place in the list of the profile, some in vain; each once, promising ones first. */
    public void candidates(EncodedProfile owner, CandidateCollector contest) {
        start(owner);
        int[] reached = UNBOUNDED;
        for (int[] bars : slopes.bars()) {
            int[] from = CandidateGroup.each(group -> Math.max(bars[group.number()], contest.floor(group)));
            if (isAnyBelow(from, reached)) {
                compete(from, reached, contest);
            }
            reached = from;
        }
    }

    /** Lets those compete, promising ones first, whose bounds reach the one bar of their group, but not the other. */
    private void compete(int[] from, int[] to, CandidateCollector contest) {
        nominate(from, to);
        finalists.sort();
        for (int i = 0; i < finalists.size(); i++) {
            int slot = finalists.slot(i);
            int floor = contest.floor(index.cohort(slot).group());
            if (finalists.bound(i) >= floor) {
                int score = score(slot);
                if (score >= floor) {
                    contest.enter(slot, score);
                }
            }
        }
    }

    private static boolean isAnyBelow(int[] some, int[] others) {
        return IntStream.range(0, CandidateGroup.COUNT).anyMatch(group -> some[group] < others[group]);
    }

    private void nominate(int[] from, int[] to) {
        finalists.start();
        for (int i = 0; i < overlap.size(); i++) {
            nominate(overlap.touched(i), SideIndex.CLOSED, from, to);
        }
        int[] bounds = slopes.bounds();
        int[] peaks = slopes.peaks();
        for (int row = 0, rows = index.rows.size(); row < rows; row++) {
            int bar = from[index.group(row).number()];
            if (peaks[row] >= bar) {
                for (int slot = SlotRows.start(row), stop = SlotRows.start(row + 1); slot < stop; slot++) {
                    if (bounds[slot] >= bar && index.isTaken(slot) && !overlap.isTouched(slot)) {
                        nominate(slot, bounds[slot], from, to);
                    }
                }
            }
        }
    }

    private void nominate(int slot, int loosest, int[] from, int[] to) {
        int group = index.cohort(slot).group().number();
        int bound = Math.min(loosest, bound(slot));
        if (bound >= from[group] && bound < to[group]) {
            finalists.add(slot, bound);
        }
    }

    private void start(EncodedProfile it) {
        if (it.equals(profile) && version == index.version()) {
            return;
        }
        profile = it;
        version = index.version();
        CollaborationHistory history = it.history();
        int end = index.end();
        overlap.start(end);
        collaborators.take(it.collaborators(), end);
        terms.take(it.terms(), end);
        codes.take(it.codes(), end);
        partners.take(it.collaborators());
        joinProjects(it);
        index.meetings.meet(it, slot -> meet(it, slot));
        countsPaths = history.isKnown();
        countsAcross = history.isKnown() && (it.side() == Side.LATAM || history.seasoned());
        cohesion.with(it);
        slopes.climb(terms, codes, collaborators, cohesion, countsPaths, countsAcross);
    }

    /** As far as either names the other. */
    private void joinProjects(EncodedProfile it) {
        index.collaborators.forEach(it.history().identity(),
                slot -> overlap.direct(slot, ScoreDecomposition.directTies(index.at(slot), it)));
        SparseVector named = it.collaborators();
        for (int i = 0; i < named.size(); i++) {
            index.selves.forEach(named.feature(i),
                    slot -> overlap.direct(slot, ScoreDecomposition.directTies(it, index.at(slot))));
        }
    }

    private void meet(EncodedProfile it, int slot) {
        if (!overlap.meets(slot)) {
            Cohort cohort = index.cohort(slot);
            overlap.meet(slot, decomposition.complementarity(it, index.at(slot))
                    - decomposition.unmetComplementarity(it, cohort.hasNeeds(), cohort.hasOffers()));
        }
    }

    /** How many slots it could not skip, so far. */
    public long scored() {
        return scored;
    }

    private int bound(int slot) {
        return points(slot) + (countsPaths(slot)
                ? gains.paths(collaborators.at(slot)) + gains.ties(ties(slot))
                : decomposition.neutralNetwork());
    }

    private int score(int slot) {
        scored++;
        if (!countsPaths(slot)) {
            return points(slot) + decomposition.neutralNetwork();
        }
        long common = collaborators.at(slot) == 0
                ? 0
                : partners.dot(index.at(slot).collaborators());
        return points(slot) + decomposition.network(ScoreDecomposition.pathTies(common) + ties(slot));
    }

    /** For all but the network. */
    private int points(int slot) {
        EncodedProfile it = Objects.requireNonNull(profile);
        Cohort cohort = index.cohort(slot);
        return cohesion.base(slot) + overlap.meeting(slot)
                + decomposition.theme(it.terms().isEmpty() || !cohort.hasTerms() ? -1 : terms.at(slot),
                        it.codes().isEmpty() || !cohort.hasCodes() ? -1 : codes.at(slot));
    }

    private boolean countsPaths(int slot) {
        return countsPaths && index.cohort(slot).hasHistory();
    }

    /** All but those by collaborators in common. */
    private long ties(int slot) {
        return overlap.direct(slot) + (countsAcross ? index.ties[slot] : 0)
                + StructuredBounds.across(Objects.requireNonNull(profile), index.cohort(slot));
    }
}
