package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.StructuredTerm;

/** What the profiles of a side say of one small part that a factor reads: which kind each slot is of. */
final class DictionaryColumn {

    private final StructuredTerm reading;
    private final ColumnDictionary kinds;
    private int[] kind = new int[0];

    DictionaryColumn(StructuredTerm reading) {
        this.reading = reading;
        this.kinds = new ColumnDictionary(reading::part);
    }

    void reserve(int slots) {
        kind = Arrays.copyOf(kind, slots);
    }

    void add(int slot, EncodedProfile profile) {
        kind[slot] = kinds.join(profile);
    }

    void remove(int slot) {
        kinds.leave(kind[slot]);
    }

    /** Whether all profiles are of one kind. */
    boolean isUniform() {
        return kinds.size() <= 1;
    }

    /** By kind: points with this profile. One comparison for each kind. */
    int[] points(EncodedProfile it) {
        int[] points = new int[kinds.end()];
        for (int number = 0; number < points.length; number++) {
            if (kinds.at(number) != null) {
                points[number] = reading.points(it, kinds.example(number));
            }
        }
        return points;
    }

    /** By slot: the number of its kind. */
    int[] kind() {
        return kind;
    }
}
