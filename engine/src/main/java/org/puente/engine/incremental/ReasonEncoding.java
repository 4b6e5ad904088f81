package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.Numbering;

/**
 * Dictionary encoding of a match's confidence and reasons in few integers, since lists hold millions of matches: the
 * number of the confidence, then an integer for each reason, of names points and the number of names statement. The
 * first few thousand different confidences and statements are numbered, the frequent ones among them. Any other has
 * number 0 and is spelled out in the integers that follow: a confidence as it is, a statement as an integer of names
 * code and number of refs, then an integer for each ref. Safe for any number of threads.
 */
final class ReasonEncoding {

    /** Numbers of confidences and statements are below 2 to the power of this. */
    static final int NUMBER_BITS = 12;

    private static final int SPELLED = 0;
    private static final int REFS_BITS = 5;

    private final int numbered;
    private final Numbering<Integer> confidences = new Numbering<>();
    private final Numbering<Statement> statements = new Numbering<>();
    private final Lexicon codes = new Lexicon();
    private final Lexicon refs = new Lexicon();

    ReasonEncoding() {
        this((1 << NUMBER_BITS) - 1);
    }

    /** @param numbered how many confidences and how many statements have numbers, 0 to 4,095 */
    ReasonEncoding(int numbered) {
        this.numbered = numbered;
    }

    /**
     * Encodes all of a match but the candidate and the score; the first integer is below 2 to the power of
     * {@value #NUMBER_BITS}.
     */
    int[] note(Match match) {
        int[] note = new int[2 + match.reasons().stream().mapToInt(reason -> 2 + reason.refs().size()).sum()];
        note[0] = confidences.of(match.confidence(), numbered);
        int end = 1;
        if (note[0] == SPELLED) {
            note[end++] = match.confidence();
        }
        for (Reason reason : match.reasons()) {
            int statement = statements.of(new Statement(reason.code(), reason.refs()), numbered);
            note[end++] = Objects.checkIndex(reason.points(), 1 << (Integer.SIZE - NUMBER_BITS)) << NUMBER_BITS
                    | statement;
            if (statement == SPELLED) {
                note[end++] = codes.number(reason.code()) << REFS_BITS
                        | Objects.checkIndex(reason.refs().size(), 1 << REFS_BITS);
                for (String ref : reason.refs()) {
                    note[end++] = refs.number(ref);
                }
            }
        }
        return Arrays.copyOf(note, end);
    }

    /**
     * Decodes a match with this candidate and score.
     *
     * @param first the first integer of the encoding
     * @param notes holds the others, from {@code from} up to, not including, {@code to}
     */
    Match read(ProfileId candidate, int score, int first, int[] notes, int from, int to) {
        int at = from;
        int confidence = first == SPELLED ? notes[at++] : confidences.at(first);
        Reason[] reasons = new Reason[to - at];
        int size = 0;
        while (at < to) {
            int points = notes[at] >>> NUMBER_BITS;
            int number = notes[at++] & ((1 << NUMBER_BITS) - 1);
            if (number == SPELLED) {
                String code = codes.word(notes[at] >>> REFS_BITS);
                String[] names = new String[notes[at++] & ((1 << REFS_BITS) - 1)];
                for (int i = 0; i < names.length; i++) {
                    names[i] = refs.word(notes[at++]);
                }
                reasons[size++] = new Reason(code, points, List.of(names));
            } else {
                Statement statement = statements.at(number);
                reasons[size++] = new Reason(statement.code(), points, statement.refs());
            }
        }
        return new Match(candidate, score, confidence,
                List.of(size == reasons.length ? reasons : Arrays.copyOf(reasons, size)));
    }

    /** A reason without names points. */
    private record Statement(String code, List<String> refs) {}
}
