package org.puente.engine.index;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.History;
import org.puente.engine.factor.Anatomy;

/**
 * Finds the slots of a shelf that could matter to a profile of the other side: in whose lists it may have a place, and
 * who may have a place in its own. What both have in common is added up once for both questions, as long as the shelf
 * does not change in between.
 *
 * <p>A slot is skipped only if an upper bound of its score is too low. There are three, each tighter and dearer than the
 * one before: {@link Slopes}, of all slots in one plain loop; {@link Gains}, from tables; and {@link #ceiling}, by the
 * factors' own formulas.
 */
public final class Search {

    private final Shelf shelf;
    private final Gains gains;
    private final Anatomy anatomy;
    private final Overlap overlap = new Overlap();
    private final Cohesion cohesion;
    private final Slopes slopes;
    private final Probe collaborators = new Probe();
    private final Probe terms = new Probe();
    private final Probe codes = new Probe();

    private @Nullable Encoded profile;
    private long version;
    private long commonCollaborators;
    private long commonTerms;
    private long commonCodes;
    private int countsPaths;
    private int countsAcross;

    /** Of this shelf, for profiles of the other side. */
    public Search(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.gains = shelf.gains;
        this.anatomy = anatomy;
        cohesion = new Cohesion(shelf, anatomy);
        slopes = new Slopes(shelf, anatomy);
    }

    /** Every slot in whose list the profile may have a place, some in vain; each once. */
    public void owners(Encoded candidate, Owners visitor) {
        start(candidate);
        int[] thresholds = shelf.thresholds(Group.of(candidate));
        for (int i = 0; i < overlap.size(); i++) {
            int slot = overlap.touched(i);
            if (reaches(slot, thresholds[slot])) {
                visitor.visit(slot, score(slot));
            }
        }
        int[] bounds = slopes.bounds();
        int lacking = -cohesion.highest();
        for (int slot = 0, end = shelf.end(); slot < end; slot++) {
            if (bounds[slot] - thresholds[slot] >= lacking && !overlap.isTouched(slot)
                    && reaches(slot, thresholds[slot])) {
                visitor.visit(slot, score(slot));
            }
        }
    }

    /** Every slot that may have a place in the list of the profile, some in vain; each once, promising ones first. */
    public void candidates(Encoded owner, Contest contest) {
        start(owner);
        int[] seeds = slopes.highest();
        for (int seed : seeds) {
            contest.enter(seed, score(seed));
        }
        for (int i = 0; i < overlap.size(); i++) {
            consider(overlap.touched(i), contest, seeds);
        }
        int[] bounds = slopes.bounds();
        int lacking = cohesion.lacking(contest);
        for (int slot = 0, end = shelf.end(); slot < end; slot++) {
            if (bounds[slot] >= lacking && !overlap.isTouched(slot)) {
                consider(slot, contest, seeds);
                lacking = cohesion.lacking(contest);
            }
        }
    }

    private void consider(int slot, Contest contest, int[] seeds) {
        Cohort cohort = Objects.requireNonNull(shelf.cohorts.at(shelf.cohort(slot)));
        if (reaches(slot, contest.floor(cohort.group()))) {
            for (int seed : seeds) {
                if (seed == slot) {
                    return;
                }
            }
            contest.enter(slot, score(slot));
        }
    }

    private void start(Encoded it) {
        if (it.equals(profile) && version == shelf.version()) {
            return;
        }
        profile = it;
        version = shelf.version();
        overlap.start(shelf.end());
        commonCollaborators = shelf.collaborators.accumulate(it.history().collaborators(), overlap.collaborators(),
                Overlap.SHIFT);
        commonTerms = shelf.terms.accumulate(it.terms(), overlap.themes(), 0);
        commonCodes = shelf.codes.accumulate(it.codes(), overlap.themes(), 0);
        collaborators.take(it.history().collaborators());
        terms.take(it.terms());
        codes.take(it.codes());
        joinProjects(it.history());
        shelf.meetings.meet(it, (slot, none) -> meet(it, slot));
        boolean isKnown = it.history().isKnown();
        countsPaths = isKnown ? 1 : 0;
        countsAcross = isKnown && (it.side() == Side.LATAM || it.history().seasoned()) ? 1 : 0;
        cohesion.with(it, commonTerms, commonCodes, commonCollaborators);
        slopes.climb(overlap, countsPaths, countsAcross);
    }

    /** As far as either names the other. */
    private void joinProjects(History history) {
        Posting naming = shelf.collaborators.of(history.self());
        if (naming != null) {
            naming.forEach((slot, none) -> overlap.direct(slot, Anatomy.direct(shelf.at(slot).history(), history)));
        }
        for (int i = 0; i < history.collaborators().size(); i++) {
            Posting named = shelf.named(history.collaborators().feature(i));
            if (named != null) {
                named.forEach((slot, none) -> overlap.direct(slot,
                        Anatomy.direct(history, shelf.at(slot).history())));
            }
        }
    }

    private void meet(Encoded it, int slot) {
        if (!overlap.meets(slot)) {
            Encoded other = shelf.at(slot);
            overlap.meet(slot, anatomy.complementarity(it, other) - anatomy.unmet(it, other));
        }
    }

    private boolean reaches(int slot, int score) {
        return bound(slot) >= score && ceiling(slot) >= score;
    }

    private int bound(int slot) {
        return cohesion.bound(shelf.cohort(slot)) + shelf.themes[slot] + overlap.meeting(slot)
                + gains.themes(overlap.themes()[slot]) + countsAcross * shelf.across[slot]
                + countsPaths * (shelf.paths[slot] + gains.paths(overlap.collaborators()[slot])
                        + gains.ties(overlap.direct(slot)));
    }

    /** The score, exactly. */
    private int score(int slot) {
        Encoded it = Objects.requireNonNull(profile);
        Encoded other = shelf.at(slot);
        int number = shelf.cohort(slot);
        Cohort cohort = Objects.requireNonNull(shelf.cohorts.at(number));
        int points = cohesion.base(number) + overlap.meeting(slot) + anatomy.theme(
                it.terms().isEmpty() || other.terms().isEmpty() ? -1 : terms.dot(other.terms()),
                it.codes().isEmpty() || other.codes().isEmpty() ? -1 : codes.dot(other.codes()));
        return points + (cohort.hasHistory() && countsPaths > 0
                ? anatomy.network(Anatomy.paths(collaborators.dot(other.history().collaborators()))
                        + overlap.direct(slot) + acrossTies(slot, it, cohort))
                : anatomy.networkUnknown());
    }

    private long acrossTies(int slot, Encoded it, Cohort cohort) {
        return (long) countsAcross * shelf.ties[slot] + Cohesion.across(it, cohort);
    }

    /** The most that the score can be, by the factors' own formulas from the most that the dot products can be. */
    private int ceiling(int slot) {
        Encoded it = Objects.requireNonNull(profile);
        int number = shelf.cohort(slot);
        Cohort cohort = Objects.requireNonNull(shelf.cohorts.at(number));
        int points = cohesion.base(number) + overlap.meeting(slot) + themes(slot, cohort, it);
        if (!cohort.hasHistory() || countsPaths == 0) {
            return points + anatomy.networkUnknown();
        }
        long paths = gains.tiesByPaths(((long) overlap.collaborators()[slot] << Overlap.SHIFT)
                + common(slot, commonCollaborators, shelf.collaborators));
        return points + anatomy.network(paths + overlap.direct(slot) + acrossTies(slot, it, cohort));
    }

    private int themes(int slot, Cohort cohort, Encoded it) {
        boolean terms = cohort.hasTerms() && !it.terms().isEmpty();
        boolean codes = cohort.hasCodes() && !it.codes().isEmpty();
        long dots = overlap.themes()[slot] + common(slot, commonTerms, shelf.terms)
                + common(slot, commonCodes, shelf.codes);
        return terms && codes ? anatomy.themes(dots) : anatomy.theme(terms ? dots : -1, codes ? dots : -1);
    }

    /** The product of the lengths of both common parts, rounded up. */
    private static long common(int slot, long square, Postings postings) {
        double product = (double) square * postings.commonSquare(slot);
        return product == 0 ? 0 : (long) StrictMath.sqrt(product) + 1;
    }
}
