package org.puente.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.snapshot.KnownRanking;

/**
 * The best of those that compete for some places, in the order of matches, and a reserve behind them that moves up. Holds
 * slots and scores; what speaks for a candidate is worked out and noted when it is first read.
 *
 * <p>Invariant: whoever competes and ranks before the horizon is inside; without a horizon, everybody is. So the places
 * are right as long as all of them are taken, or there is no horizon.
 */
final class DeepRanking {

    /** How many wait behind the places. */
    static final int RESERVE = 4;

    private static final int[] NONE = new int[0];
    private static final int[] @Nullable [] UNREAD = new int[0][];

    private final int places;
    private int[] slots = NONE;
    private int[] scores = NONE;
    private int[] @Nullable [] notes = UNREAD;
    private int size;
    private int horizonScore;
    private @Nullable ProfileId horizon;

    DeepRanking(int places) {
        this.places = places;
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
            out = slots[--size];
        } else if (size == slots.length) {
            reserve(Math.min(places + RESERVE, size + (size >> 1) + 4));
        }
        int at = size;
        while (at > 0 && ranksBefore(slot, score, at - 1, others)) {
            at--;
        }
        move(at, at + 1);
        slots[at] = slot;
        scores[at] = score;
        notes[at] = null;
        size++;
        if (size == places + RESERVE) {
            horizon = others.at(slots[size - 1]).id();
            horizonScore = scores[size - 1];
        }
        return out;
    }

    /** Takes out a candidate; returns whether it had a place. */
    boolean remove(int slot) {
        int place = find(slot);
        if (place < 0) {
            return false;
        }
        move(place + 1, place);
        notes[--size] = null;
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
        return slots[place];
    }

    /** The suggestion of who has this place. */
    Match match(int place, Encoded owner, Judge judge, Shorthand shorthand, Camp others) {
        Encoded candidate = others.at(slots[place]);
        int[] note = notes[place];
        if (note != null) {
            return shorthand.read(candidate.id(), scores[place], note);
        }
        Match match = judge.suggestion(owner, candidate, scores[place]);
        notes[place] = shorthand.note(match);
        return match;
    }

    /** The slots of all inside. */
    void forEach(IntConsumer visitor) {
        for (int place = 0; place < size; place++) {
            visitor.accept(slots[place]);
        }
    }

    /** What it knows, by these numbers of slots. */
    KnownRanking known(int[] numbers) {
        int[] candidates = new int[size];
        Arrays.setAll(candidates, place -> numbers[slots[place]]);
        return new KnownRanking(candidates, Arrays.copyOf(scores, size), horizonScore, horizon);
    }

    /**
     * Goes on from there, where candidates are in these slots; it must be empty.
     *
     * @throws IllegalArgumentException if there are too many
     */
    void learn(KnownRanking known, int[] itsSlots) {
        size = known.candidates().length;
        if (size > places + RESERVE) {
            throw new IllegalArgumentException("A list is too long");
        }
        slots = new int[size];
        Arrays.setAll(slots, place -> itsSlots[known.candidates()[place]]);
        scores = known.scores().clone();
        notes = new int[size][];
        horizonScore = known.horizonScore();
        horizon = known.horizon();
    }

    private int find(int slot) {
        for (int place = 0; place < size; place++) {
            if (slots[place] == slot) {
                return place;
            }
        }
        return -1;
    }

    private void move(int from, int to) {
        System.arraycopy(slots, from, slots, to, size - from);
        System.arraycopy(scores, from, scores, to, size - from);
        System.arraycopy(notes, from, notes, to, size - from);
    }

    private void reserve(int length) {
        slots = Arrays.copyOf(slots, length);
        scores = Arrays.copyOf(scores, length);
        notes = Arrays.copyOf(notes, length);
    }

    private boolean ranksBefore(int slot, int score, int place, Camp others) {
        return score > scores[place] || (score == scores[place]
                && others.at(slot).id().compareTo(others.at(slots[place]).id()) < 0);
    }
}
