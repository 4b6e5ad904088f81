package org.puente.engine.incremental;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.snapshot.RankingSnapshot;

/**
 * The best of those that compete for some places, in the order of matches, and a reserve behind them that moves up.
 * What speaks for a candidate is worked out and noted when it is first read.
 *
 * <p>All is kept in one array, since there are millions of them: from its start on two integers for whoever is inside,
 * in order; from its end on the rest of their notes, that of the first place last; room in between.
 *
 * <p>Invariant: whoever competes and ranks before the horizon is inside; without a horizon, everybody is. So the places
 * are right as long as all of them are taken, or there is no horizon.
 */
final class ReservedTopK {

    /** How many wait behind the places. */
    static final int RESERVE = 4;

    /**
     * The first integer of an entry is the slot, the other the score, each above so many bits: for the length of the
     * rest of its note, and for the first integer of that, which is 0 while there is none.
     */
    private static final int LOW_BITS = ReasonEncoding.NUMBER_BITS;
    private static final int LOW = (1 << LOW_BITS) - 1;

    private static final int ENTRY = 2;
    private static final int[] NONE = new int[0];

    private final short places;
    private short size;
    private int[] cells = NONE;
    private int horizonScore;
    private @Nullable ProfileId horizon;

    ReservedTopK(int places) {
        this.places = (short) Objects.checkIndex(places, Short.MAX_VALUE - RESERVE);
    }

    /** How many have a place. */
    int placed() {
        return Math.min(places, size);
    }

    /** No score below this one gets inside; 0 if any does. */
    int threshold() {
        return places == 0 ? Integer.MAX_VALUE : horizon == null ? 0 : horizonScore;
    }

    /** Whether a candidate with this score would get inside. */
    boolean takes(int slot, int score, Camp others) {
        return places > 0 && (horizon == null || score > horizonScore
                || (score == horizonScore && others.at(slot).id().compareTo(horizon) < 0));
    }

    /**
     * Takes in a candidate that gets inside; returns the slot of whom it drives out, or -1.
     *
     * @param others where candidates come from
     */
    int enter(int slot, int score, Camp others) {
        int out = -1;
        if (size == places + RESERVE) {
            out = slot(size - 1);
            removeAt(size - 1);
        }
        if (room() < ENTRY) {
            makeRoom(ENTRY * Math.min(places + RESERVE - size, (size >> 1) + 4));
        }
        int place = size;
        while (place > 0 && ranksBefore(slot, score, place - 1, others)) {
            place--;
        }
        System.arraycopy(cells, ENTRY * place, cells, ENTRY * (place + 1), ENTRY * (size - place));
        put(place, slot, score);
        size++;
        if (size == places + RESERVE) {
            horizon = others.at(slot(size - 1)).id();
            horizonScore = score(size - 1);
        }
        return out;
    }

    /** Takes out a candidate; returns whether it had a place. */
    boolean remove(int slot) {
        int place = find(slot);
        if (place < 0) {
            return false;
        }
        removeAt(place);
        return place < places;
    }

    boolean has(int slot) {
        return find(slot) >= 0;
    }

    /** Whether this candidate has a place. */
    boolean hasPlaced(int slot) {
        int place = find(slot);
        return place >= 0 && place < places;
    }

    /** Whether somebody outside may belong to the places. */
    boolean isLost() {
        return size < places && horizon != null;
    }

    int slot(int place) {
        return cells[ENTRY * place] >>> LOW_BITS;
    }

    /** The suggestions of those who have places that pass, in order. */
    List<Match> matches(IntPredicate which, EncodedProfile owner, PairEvaluator judge, ReasonEncoding shorthand,
            Camp others) {
        List<Match> matches = new ArrayList<>();
        int noted = 0;
        for (int place = 0; place < placed(); place++) {
            if (which.test(place)) {
                matches.add(match(place, cells.length - noted, owner, judge, shorthand, others));
            }
            noted += noteLength(place);
        }
        return matches;
    }

    /** The suggestion of who has this place, whose note, if there is one, ends there. */
    private Match match(int place, int end, EncodedProfile owner, PairEvaluator judge, ReasonEncoding shorthand,
            Camp others) {
        EncodedProfile candidate = others.at(slot(place));
        int first = cells[ENTRY * place + 1] & LOW;
        int length = noteLength(place);
        if (first > 0 || length > 0) {
            return shorthand.read(candidate.id(), score(place), first, cells, end - length, end);
        }
        Match match = judge.suggestion(owner, candidate, score(place));
        note(place, shorthand.note(match));
        return match;
    }

    /** The slots of all inside. */
    void forEach(IntConsumer visitor) {
        for (int place = 0; place < size; place++) {
            visitor.accept(slot(place));
        }
    }

    /** What it knows, by these numbers of slots. */
    RankingSnapshot known(int[] numbers) {
        int[] candidates = new int[size];
        int[] scores = new int[size];
        Arrays.setAll(candidates, place -> numbers[slot(place)]);
        Arrays.setAll(scores, this::score);
        return new RankingSnapshot(candidates, scores, horizonScore, horizon);
    }

    /**
     * Goes on from there, where candidates are in these slots; it must be empty.
     *
     * @param own gives an equal id
     * @throws IllegalArgumentException if there are too many
     */
    void learn(RankingSnapshot known, int[] itsSlots, UnaryOperator<ProfileId> own) {
        int many = known.candidates().length;
        if (many > places + RESERVE) {
            throw new IllegalArgumentException("A list is too long");
        }
        size = (short) many;
        cells = many == 0 ? NONE : new int[ENTRY * many];
        for (int place = 0; place < size; place++) {
            put(place, itsSlots[known.candidates()[place]], known.scores()[place]);
        }
        horizonScore = known.horizonScore();
        horizon = known.horizon() == null ? null : own.apply(known.horizon());
    }

    private int find(int slot) {
        for (int place = 0; place < size; place++) {
            if (slot(place) == slot) {
                return place;
            }
        }
        return -1;
    }

    private boolean ranksBefore(int slot, int score, int place, Camp others) {
        return score > score(place) || (score == score(place)
                && others.at(slot).id().compareTo(others.at(slot(place)).id()) < 0);
    }

    private void removeAt(int place) {
        int length = noteLength(place);
        int start = notesStart();
        System.arraycopy(cells, start, cells, start + length, noteEnd(place) - length - start);
        size--;
        System.arraycopy(cells, ENTRY * (place + 1), cells, ENTRY * place, ENTRY * (size - place));
    }

    private void note(int place, int[] note) {
        int length = Objects.checkIndex(note.length - 1, LOW + 1);
        if (room() < length) {
            makeRoom(length);
        }
        int start = notesStart();
        int end = noteEnd(place);
        System.arraycopy(cells, start, cells, start - length, end - start);
        System.arraycopy(note, 1, cells, end - length, length);
        cells[ENTRY * place] += length;
        cells[ENTRY * place + 1] += note[0];
    }

    private int room() {
        return notesStart() - ENTRY * size;
    }

    private void makeRoom(int length) {
        int start = notesStart();
        int noted = cells.length - start;
        int[] longer = Arrays.copyOf(cells, ENTRY * size + length + noted);
        System.arraycopy(cells, start, longer, longer.length - noted, noted);
        cells = longer;
    }

    private void put(int place, int slot, int score) {
        cells[ENTRY * place] = slot << LOW_BITS;
        cells[ENTRY * place + 1] = score << LOW_BITS;
    }

    private int score(int place) {
        return cells[ENTRY * place + 1] >>> LOW_BITS;
    }

    private int noteLength(int place) {
        return cells[ENTRY * place] & LOW;
    }

    private int notesStart() {
        return noteEnd(size);
    }

    /** Where the notes of the places before this one start. */
    private int noteEnd(int place) {
        int end = cells.length;
        for (int before = 0; before < place; before++) {
            end -= noteLength(before);
        }
        return end;
    }
}
