package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.encoding.Encoded;
import org.puente.engine.factor.Reading;

/** What the profiles of a side say of one small part that a factor reads: which kind each slot is of. */
final class Trait {

    private final Reading reading;
    private final Kinds kinds;
    private int[] kind = new int[0];

    Trait(Reading reading) {
        this.reading = reading;
        this.kinds = new Kinds(reading::part);
    }

    void reserve(int slots) {
        kind = Arrays.copyOf(kind, slots);
    }

    void add(int slot, Encoded profile) {
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
    int[] points(Encoded it) {
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
