package org.puente.engine.index;

import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.History;
import org.puente.engine.factor.Anatomy;
import org.puente.engine.vector.Sparse;

/**
 * Finds the slots of a shelf that could matter to a profile of the other side: in whose lists it may have a place, and
 * who may have a place in its own. What both have in common is added up once for both questions, as long as the shelf
 * does not change in between.
 *
 * <p>A slot is skipped only if an upper bound of its score is too low. There are two: {@link Slopes}, of all slots at
 * once, and {@link #bound}, the score but for what collaborators in common bring, which is read from a table. Rows whose
 * highest bound is too low are passed over.
 */
public final class Search {

    private static final int[] UNBOUNDED = Group.each(group -> Integer.MAX_VALUE);

    private final Shelf shelf;
    private final Gains gains;
    private final Anatomy anatomy;
    private final Overlap overlap = new Overlap();
    private final Dots terms;
    private final Dots codes;
    private final Dots collaborators;
    private final Cohesion cohesion;
    private final Slopes slopes;
    private final Probe partners = new Probe();
    private final Finalists finalists = new Finalists();

    private @Nullable Encoded profile;
    private long version;
    private boolean countsPaths;
    private boolean countsAcross;
    private long scored;

    /** Of this shelf, for profiles of the other side. */
    public Search(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.gains = shelf.gains;
        this.anatomy = anatomy;
        terms = new Dots(shelf.terms);
        codes = new Dots(shelf.codes);
        collaborators = new Dots(shelf.collaborators);
        cohesion = new Cohesion(shelf, anatomy);
        slopes = new Slopes(shelf, anatomy);
    }

    /** Every slot in whose list the profile may have a place by its score; each once. */
    public void owners(Encoded candidate, Owners visitor) {
        start(candidate);
        Thresholds thresholds = shelf.thresholds(Group.of(candidate));
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            offer(slot, thresholds.at(slot), visitor);
        }
        int[] peaks = slopes.peaks();
        for (int row = 0, rows = shelf.rows.size(); row < rows; row++) {
            if (peaks[row] >= thresholds.lowest(row)) {
                offerRow(row, thresholds, visitor);
            }
        }
    }

    private void offerRow(int row, Thresholds thresholds, Owners visitor) {
        for (long left = thresholds.reached(row, slopes.bounds()); left != 0; left &= left - 1) {
            int slot = Rows.start(row) + Long.numberOfTrailingZeros(left);
            if (!overlap.isTouched(slot)) {
                offer(slot, thresholds.at(slot), visitor);
            }
        }
    }

    private void offer(int slot, int threshold, Owners visitor) {
        if (bound(slot) >= threshold) {
            int score = score(slot);
            if (score >= threshold) {
                visitor.visit(slot, score);
            }
        }
    }

    /** Every slot that may have a place in the list of the profile, some in vain; each once, promising ones first. */
    public void candidates(Encoded owner, Contest contest) {
        start(owner);
        int[] reached = UNBOUNDED;
        for (int[] bars : slopes.bars()) {
            int[] from = Group.each(group -> Math.max(bars[group.number()], contest.floor(group)));
            if (isAnyBelow(from, reached)) {
                compete(from, reached, contest);
            }
            reached = from;
        }
    }

    /** Lets those compete, promising ones first, whose bounds reach the one bar of their group, but not the other. */
    private void compete(int[] from, int[] to, Contest contest) {
        nominate(from, to);
        finalists.sort();
        for (int i = 0; i < finalists.size(); i++) {
            int slot = finalists.slot(i);
            int floor = contest.floor(shelf.cohort(slot).group());
            if (finalists.bound(i) >= floor) {
                int score = score(slot);
                if (score >= floor) {
                    contest.enter(slot, score);
                }
            }
        }
    }

    private static boolean isAnyBelow(int[] some, int[] others) {
        return IntStream.range(0, Group.COUNT).anyMatch(group -> some[group] < others[group]);
    }

    private void nominate(int[] from, int[] to) {
        finalists.start();
        for (int i = 0; i < overlap.size(); i++) {
            nominate(overlap.touched(i), Shelf.CLOSED, from, to);
        }
        int[] bounds = slopes.bounds();
        int[] peaks = slopes.peaks();
        for (int row = 0, rows = shelf.rows.size(); row < rows; row++) {
            int bar = from[shelf.group(row).number()];
            if (peaks[row] >= bar) {
                for (int slot = Rows.start(row), stop = Rows.start(row + 1); slot < stop; slot++) {
                    if (bounds[slot] >= bar && shelf.isTaken(slot) && !overlap.isTouched(slot)) {
                        nominate(slot, bounds[slot], from, to);
                    }
                }
            }
        }
    }

    private void nominate(int slot, int loosest, int[] from, int[] to) {
        int group = shelf.cohort(slot).group().number();
        int bound = Math.min(loosest, bound(slot));
        if (bound >= from[group] && bound < to[group]) {
            finalists.add(slot, bound);
        }
    }

    private void start(Encoded it) {
        if (it.equals(profile) && version == shelf.version()) {
            return;
        }
        profile = it;
        version = shelf.version();
        History history = it.history();
        int end = shelf.end();
        overlap.start(end);
        collaborators.take(it.collaborators(), end);
        terms.take(it.terms(), end);
        codes.take(it.codes(), end);
        partners.take(it.collaborators());
        joinProjects(it);
        shelf.meetings.meet(it, slot -> meet(it, slot));
        countsPaths = history.isKnown();
        countsAcross = history.isKnown() && (it.side() == Side.LATAM || history.seasoned());
        cohesion.with(it);
        slopes.climb(terms, codes, collaborators, cohesion, countsPaths, countsAcross);
    }

    /** As far as either names the other. */
    private void joinProjects(Encoded it) {
        shelf.collaborators.forEach(it.history().self(),
                slot -> overlap.direct(slot, Anatomy.direct(shelf.at(slot), it)));
        Sparse named = it.collaborators();
        for (int i = 0; i < named.size(); i++) {
            shelf.selves.forEach(named.feature(i), slot -> overlap.direct(slot, Anatomy.direct(it, shelf.at(slot))));
        }
    }

    private void meet(Encoded it, int slot) {
        if (!overlap.meets(slot)) {
            Cohort cohort = shelf.cohort(slot);
            overlap.meet(slot, anatomy.complementarity(it, shelf.at(slot))
                    - anatomy.unmet(it, cohort.hasNeeds(), cohort.hasOffers()));
        }
    }

    /** How many slots it could not skip, so far. */
    public long scored() {
        return scored;
    }

    private int bound(int slot) {
        return points(slot) + (countsPaths(slot)
                ? gains.paths(collaborators.at(slot)) + gains.ties(ties(slot))
                : anatomy.networkUnknown());
    }

    private int score(int slot) {
        scored++;
        if (!countsPaths(slot)) {
            return points(slot) + anatomy.networkUnknown();
        }
        long common = collaborators.at(slot) == 0
                ? 0
                : partners.dot(shelf.at(slot).collaborators());
        return points(slot) + anatomy.network(Anatomy.paths(common) + ties(slot));
    }

    /** For all but the network. */
    private int points(int slot) {
        Encoded it = Objects.requireNonNull(profile);
        Cohort cohort = shelf.cohort(slot);
        return cohesion.base(slot) + overlap.meeting(slot)
                + anatomy.theme(it.terms().isEmpty() || !cohort.hasTerms() ? -1 : terms.at(slot),
                        it.codes().isEmpty() || !cohort.hasCodes() ? -1 : codes.at(slot));
    }

    private boolean countsPaths(int slot) {
        return countsPaths && shelf.cohort(slot).hasHistory();
    }

    /** All but those by collaborators in common. */
    private long ties(int slot) {
        return overlap.direct(slot) + (countsAcross ? shelf.ties[slot] : 0)
                + Cohesion.across(Objects.requireNonNull(profile), shelf.cohort(slot));
    }
}
