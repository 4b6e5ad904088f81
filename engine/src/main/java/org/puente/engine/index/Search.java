package org.puente.engine.index;

import java.util.Objects;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.History;
import org.puente.engine.factor.Anatomy;

import static org.puente.engine.index.Shelf.BLOCK;
import static org.puente.engine.index.Shelf.NEVER;

/**
 * Finds the slots of a shelf that could matter to a profile of the other side: in whose lists it may have a place, and
 * who may have a place in its own. What both have in common is added up once for both questions, as long as the shelf
 * does not change in between.
 *
 * <p>A slot is skipped only if an upper bound of its score is too low. The first bound costs a few additions and is read
 * in blocks of slots; where it does not suffice, {@link #ceiling} takes the factors' own formulas.
 */
public final class Search {

    private static final int SEEDS = 24;

    private final Shelf shelf;
    private final Gains gains;
    private final Anatomy anatomy;
    private final Overlap overlap = new Overlap();

    private @Nullable Encoded profile;
    private long version;
    private long commonCollaborators;
    private long commonTerms;
    private long commonCodes;
    private int countsPaths;
    private int countsAcross;
    /** By cohort: points that do not depend on shared features; and these with all that the profile brings. */
    private int[] base = new int[0];
    private int[] bound = new int[0];
    private int highestBound;

    /** Of this shelf, for profiles of the other side. */
    public Search(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.gains = shelf.gains;
        this.anatomy = anatomy;
    }

    /** Every slot in whose list the profile may have a place, some in vain; each once. */
    public void owners(Encoded candidate, IntConsumer visitor) {
        start(candidate);
        int[] thresholds = shelf.thresholds(Group.of(candidate));
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            int threshold = thresholds[slot];
            if (touchedBound(slot) >= threshold && ceiling(slot) >= threshold) {
                visitor.accept(slot);
            }
        }
        int end = shelf.end();
        for (int block = 0; block < end; block += BLOCK) {
            if (highestBound + highestExcess(block, thresholds) >= 0) {
                for (int slot = block; slot < Math.min(end, block + BLOCK); slot++) {
                    int threshold = thresholds[slot];
                    if (bound(slot) >= threshold && !overlap.isTouched(slot) && ceiling(slot) >= threshold) {
                        visitor.accept(slot);
                    }
                }
            }
        }
    }

    /** Every slot that may have a place in the list of the profile, some in vain; each once, promising ones first. */
    public void candidates(Encoded owner, Contest contest) {
        start(owner);
        long[] seeds = seeds();
        for (long seed : seeds) {
            if (seed != 0) {
                contest.enter((int) seed);
            }
        }
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            consider(slot, touchedBound(slot), contest, seeds);
        }
        int end = shelf.end();
        for (int block = 0; block < end; block += BLOCK) {
            if (highestBound + highest(block) >= lowestFloor(contest)) {
                for (int slot = block; slot < Math.min(end, block + BLOCK); slot++) {
                    if (!overlap.isTouched(slot)) {
                        consider(slot, bound(slot), contest, seeds);
                    }
                }
            }
        }
    }

    private void consider(int slot, int bound, Contest contest, long[] seeds) {
        if (bound < lowestFloor(contest)) {
            return;
        }
        int floor = contest.floor(Group.of(shelf.at(slot)));
        if (bound >= floor && ceiling(slot) >= floor && !isSeed(slot, seeds)) {
            contest.enter(slot);
        }
    }

    private static boolean isSeed(int slot, long[] seeds) {
        for (long seed : seeds) {
            if (seed != 0 && (int) seed == slot) {
                return true;
            }
        }
        return false;
    }

    /** The touched slots with the highest bounds, each below its bound, and 0 where there are not so many. */
    private long[] seeds() {
        long[] best = new long[SEEDS];
        int lowest = 0;
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            int bound = touchedBound(slot);
            if (bound > best[lowest] >> Integer.SIZE) {
                best[lowest] = (long) bound << Integer.SIZE | slot;
                for (int j = 0; j < SEEDS; j++) {
                    lowest = best[j] < best[lowest] ? j : lowest;
                }
            }
        }
        return best;
    }

    private static int lowestFloor(Contest contest) {
        return Math.min(contest.floor(Group.ESTABLISHED),
                Math.min(contest.floor(Group.NEWCOMER), contest.floor(Group.CHAIN)));
    }

    private void start(Encoded it) {
        if (it.equals(profile) && version == shelf.version()) {
            return;
        }
        profile = it;
        version = shelf.version();
        overlap.start(shelf.end());
        commonCollaborators = shelf.collaborators.accumulate(it.history().collaborators(), overlap,
                Overlap.COLLABORATORS);
        commonTerms = shelf.terms.accumulate(it.terms(), overlap, Overlap.TERMS);
        commonCodes = shelf.codes.accumulate(it.codes(), overlap, Overlap.CODES);
        meetCollaborators(it.history());
        shelf.meetings.meet(it, (slot, none) -> meet(it, slot));
        countsPaths = it.history().isKnown() ? 1 : 0;
        countsAcross = it.history().isKnown() && (it.side() != Side.EU
                || it.history().seasoned()) ? 1 : 0;
        boundCohorts(it);
    }

    /** Joint projects, as far as either names the other. */
    private void meetCollaborators(History history) {
        Posting naming = shelf.collaborators.of(history.self());
        if (naming != null) {
            naming.forEach((slot, none) -> overlap.atLeast(slot, Overlap.DIRECT,
                    Anatomy.direct(shelf.at(slot).history(), history)));
        }
        for (int i = 0; i < history.collaborators().size(); i++) {
            Posting named = shelf.named(history.collaborators().feature(i));
            if (named != null) {
                named.forEach((slot, none) -> overlap.atLeast(slot, Overlap.DIRECT,
                        Anatomy.direct(history, shelf.at(slot).history())));
            }
        }
    }

    private void meet(Encoded it, int slot) {
        if (overlap.sum(slot, Overlap.MEETING) == 0) {
            Encoded other = shelf.at(slot);
            overlap.add(slot, Overlap.MEETING, 1L + anatomy.complementarity(it, other) - anatomy.unmet(it, other));
        }
    }

    private void boundCohorts(Encoded it) {
        int end = shelf.cohorts.end();
        if (base.length < end) {
            base = new int[end + (end >> 1)];
            bound = new int[base.length];
        }
        highestBound = NEVER;
        for (int number = 0; number < end; number++) {
            Cohort cohort = shelf.cohorts.at(number);
            if (cohort != null) {
                Encoded example = shelf.cohorts.example(number);
                base[number] = anatomy.structured(it, example) + anatomy.unmet(it, example);
                bound[number] = base[number] + brought(it, cohort);
                highestBound = Math.max(highestBound, bound[number]);
            }
        }
    }

    /** What the profile brings to every pair with this cohort, and what is neutral. */
    private int brought(Encoded it, Cohort cohort) {
        boolean terms = cohort.hasTerms() && !it.terms().isEmpty();
        boolean codes = cohort.hasCodes() && !it.codes().isEmpty();
        int themes = anatomy.theme(terms ? 0 : -1, codes ? 0 : -1)
                + gains.commonThemes(terms ? commonTerms : 0, codes ? commonCodes : 0);
        if (!cohort.hasHistory() || !it.history().isKnown()) {
            return themes + anatomy.networkUnknown() + Gains.ROUNDING;
        }
        return themes + gains.commonPaths(commonCollaborators) + gains.ties(tiesAcross(it, cohort.seasoned()));
    }

    private static long tiesAcross(Encoded it, boolean slotIsSeasoned) {
        return it.side() == Side.EU || slotIsSeasoned ? Anatomy.across(it.side(), it.history()) : 0;
    }

    private int bound(int slot) {
        return bound[shelf.cohort(slot)] + shelf.themes[slot] + countsPaths * shelf.paths[slot]
                + countsAcross * shelf.across[slot];
    }

    private int touchedBound(int slot) {
        return bound(slot) + (int) overlap.sum(slot, Overlap.MEETING)
                + gains.cosine(overlap.sum(slot, Overlap.TERMS)) + gains.cosine(overlap.sum(slot, Overlap.CODES))
                + countsPaths * (gains.paths(overlap.sum(slot, Overlap.COLLABORATORS))
                        + gains.ties(overlap.sum(slot, Overlap.DIRECT)));
    }

    /** The most that the score can be, by the factors' own formulas from the most that the dot products can be. */
    private int ceiling(int slot) {
        Encoded it = Objects.requireNonNull(profile);
        int number = shelf.cohort(slot);
        Cohort cohort = Objects.requireNonNull(shelf.cohorts.at(number));
        int points = base[number] + (int) overlap.sum(slot, Overlap.MEETING);
        points += anatomy.theme(
                cohort.hasTerms() && !it.terms().isEmpty()
                        ? atMost(slot, Overlap.TERMS, commonTerms, shelf.terms)
                        : -1,
                cohort.hasCodes() && !it.codes().isEmpty()
                        ? atMost(slot, Overlap.CODES, commonCodes, shelf.codes)
                        : -1);
        if (!cohort.hasHistory() || countsPaths == 0) {
            return points + anatomy.networkUnknown();
        }
        long across = (long) countsAcross * shelf.ties[slot] + tiesAcross(it, cohort.seasoned());
        long paths = Anatomy.paths(atMost(slot, Overlap.COLLABORATORS, commonCollaborators, shelf.collaborators));
        return points + anatomy.network(paths + overlap.sum(slot, Overlap.DIRECT) + across);
    }

    /** What was added up, and the product of the lengths of both common parts. */
    private long atMost(int slot, int sum, long commonSquare, Postings postings) {
        double square = (double) commonSquare * postings.commonSquare(slot);
        return overlap.sum(slot, sum) + (square == 0 ? 0 : (long) StrictMath.sqrt(square) + 1);
    }

    /** The points that the slot nearest to its threshold lacks are so many below zero; what cohorts add is left out. */
    private int highestExcess(int block, int[] thresholds) {
        int highest = 2 * NEVER;
        for (int slot = block; slot < block + BLOCK; slot++) {
            highest = Math.max(highest, shelf.themes[slot] + countsPaths * shelf.paths[slot]
                    + countsAcross * shelf.across[slot] - thresholds[slot]);
        }
        return highest;
    }

    private int highest(int block) {
        int highest = NEVER;
        for (int slot = block; slot < block + BLOCK; slot++) {
            highest = Math.max(highest,
                    shelf.themes[slot] + countsPaths * shelf.paths[slot] + countsAcross * shelf.across[slot]);
        }
        return highest;
    }
}
