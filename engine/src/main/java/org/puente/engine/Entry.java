package org.puente.engine;

import org.jspecify.annotations.Nullable;
import org.puente.contract.match.Match;
import org.puente.engine.encoding.Encoded;

/** A candidate in a ranking with its score; what speaks for it is worked out when the list is first read. */
final class Entry implements Comparable<Entry> {

    private final int slot;
    private final Encoded candidate;
    private final int score;
    private @Nullable Match match;

    Entry(int slot, Encoded candidate, int score) {
        this.slot = slot;
        this.candidate = candidate;
        this.score = score;
    }

    /** Where the candidate is on its side's shelf. */
    int slot() {
        return slot;
    }

    int score() {
        return score;
    }

    Match match(Judge judge, Encoded owner) {
        Match known = match;
        if (known == null) {
            known = judge.suggestion(owner, candidate, score);
            match = known;
        }
        return known;
    }

    /** As matches are ordered. */
    @Override
    public int compareTo(Entry other) {
        return score == other.score
                ? candidate.id().compareTo(other.candidate.id())
                : Integer.compare(other.score, score);
    }
}
