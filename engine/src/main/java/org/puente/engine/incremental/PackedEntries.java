package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.Objects;

import org.puente.contract.match.Match;

/**
 * Entries of a slot, a score and a note, packed into one array because there are millions of entries. The note is the
 * candidate's {@linkplain ReasonEncoding encoded} confidence and reasons. A superclass of {@link ReservedTopK} and not
 * a field, which would cost an object for each of millions of rankings.
 *
 * <p>Layout: from the start of the array on, two integers for each entry, in order; from the end backwards, for each
 * entry the integers of its note but the first; free cells in between. The first integer of an entry is the slot above
 * {@value #LOW_BITS} bits for how many integers its note has at the end; the second is the score above as many bits for
 * the note's first integer. Both are 0 while there is no note.
 */
class PackedEntries {

    private static final int LOW_BITS = ReasonEncoding.NUMBER_BITS;
    private static final int LOW = (1 << LOW_BITS) - 1;

    private static final int ENTRY = 2;
    private static final int[] NONE = new int[0];

    private short size;
    private int[] cells = NONE;

    /** How many entries there are. */
    final int size() {
        return size;
    }

    final int slot(int place) {
        return cells[ENTRY * place] >>> LOW_BITS;
    }

    final int score(int place) {
        return cells[ENTRY * place + 1] >>> LOW_BITS;
    }

    /** The place of a slot's entry, or -1. O(size). */
    final int find(int slot) {
        for (int place = 0; place < size; place++) {
            if (slot(place) == slot) {
                return place;
            }
        }
        return -1;
    }

    /**
     * Inserts an entry without a note before the entry of this place.
     *
     * @param most entries that there may ever be; the array grows for no more
     */
    final void insert(int place, int slot, int score, int most) {
        if (free() < ENTRY) {
            grow(ENTRY * Math.min(most - size, (size >> 1) + 4));
        }
        System.arraycopy(cells, ENTRY * place, cells, ENTRY * (place + 1), ENTRY * (size - place));
        put(place, slot, score);
        size++;
    }

    final void removeAt(int place) {
        int length = noteLength(place);
        int start = notesStart();
        System.arraycopy(cells, start, cells, start + length, noteEnd(place) - length - start);
        size--;
        System.arraycopy(cells, ENTRY * (place + 1), cells, ENTRY * place, ENTRY * (size - place));
    }

    /** Replaces all entries by these, without notes, in an array of just their length. */
    final void set(int[] slots, int[] scores) {
        size = (short) slots.length;
        cells = size == 0 ? NONE : new int[ENTRY * size];
        for (int place = 0; place < size; place++) {
            put(place, slots[place], scores[place]);
        }
    }

    /** The match of an entry: decoded from its note, or evaluated and noted. O(size). */
    final Match match(int place, MatchReader reader) {
        int first = cells[ENTRY * place + 1] & LOW;
        int length = noteLength(place);
        if (first > 0 || length > 0) {
            int end = noteEnd(place);
            return reader.encoding().read(reader.candidates().at(slot(place)).id(), score(place), first, cells,
                    end - length, end);
        }
        Match match = reader.evaluate(slot(place), score(place));
        note(place, reader.encoding().note(match));
        return match;
    }

    private void note(int place, int[] note) {
        int length = Objects.checkIndex(note.length - 1, LOW + 1);
        if (free() < length) {
            grow(length);
        }
        int start = notesStart();
        int end = noteEnd(place);
        System.arraycopy(cells, start, cells, start - length, end - start);
        System.arraycopy(note, 1, cells, end - length, length);
        cells[ENTRY * place] += length;
        cells[ENTRY * place + 1] += note[0];
    }

    private void put(int place, int slot, int score) {
        cells[ENTRY * place] = slot << LOW_BITS;
        cells[ENTRY * place + 1] = score << LOW_BITS;
    }

    private int free() {
        return notesStart() - ENTRY * size;
    }

    private void grow(int length) {
        int start = notesStart();
        int noted = cells.length - start;
        int[] longer = Arrays.copyOf(cells, ENTRY * size + length + noted);
        System.arraycopy(cells, start, longer, longer.length - noted, noted);
        cells = longer;
    }

    private int noteLength(int place) {
        return cells[ENTRY * place] & LOW;
    }

    private int notesStart() {
        return noteEnd(size);
    }

    /** The end of the rest of a place's note: the start of those of the places before. */
    private int noteEnd(int place) {
        int end = cells.length;
        for (int before = 0; before < place; before++) {
            end -= noteLength(before);
        }
        return end;
    }
}
