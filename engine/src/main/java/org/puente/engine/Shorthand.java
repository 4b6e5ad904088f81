package org.puente.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.encoding.Lexicon;

/**
 * What was said of suggestions in few integers, since lists hold millions of them: the confidence, then for each reason
 * its points, code and number of refs in one, and one for each ref. A sixth of the memory that the match takes. For any
 * number of threads.
 */
final class Shorthand {

    private static final int CODE_BITS = 7;
    private static final int REFS_BITS = 5;

    private final Lexicon codes = new Lexicon();
    private final Lexicon refs = new Lexicon();

    /** Notes all but the candidate and the score. */
    int[] note(Match match) {
        int length = 1;
        for (Reason reason : match.reasons()) {
            length += 1 + reason.refs().size();
        }
        int[] note = new int[length];
        note[0] = match.confidence();
        int end = 1;
        for (Reason reason : match.reasons()) {
            note[end++] = head(reason);
            for (String ref : reason.refs()) {
                note[end++] = refs.number(ref);
            }
        }
        return note;
    }

    /** The match with this candidate and score of which all else was noted there, from the one place up to the other. */
    Match read(ProfileId candidate, int score, int[] notes, int from, int to) {
        List<Reason> reasons = new ArrayList<>();
        for (int at = from + 1; at < to;) {
            int head = notes[at++];
            String[] its = new String[head & ((1 << REFS_BITS) - 1)];
            for (int i = 0; i < its.length; i++) {
                its[i] = refs.word(notes[at++]);
            }
            reasons.add(new Reason(codes.word((head >>> REFS_BITS) & ((1 << CODE_BITS) - 1)),
                    head >>> (CODE_BITS + REFS_BITS), List.of(its)));
        }
        return new Match(candidate, score, notes[from], reasons);
    }

    private int head(Reason reason) {
        int code = Objects.checkIndex(codes.number(reason.code()), 1 << CODE_BITS);
        int many = Objects.checkIndex(reason.refs().size(), 1 << REFS_BITS);
        int points = Objects.checkIndex(reason.points(), 1 << (Integer.SIZE - CODE_BITS - REFS_BITS));
        return (points << CODE_BITS | code) << REFS_BITS | many;
    }
}
