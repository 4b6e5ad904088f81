package org.puente.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.encoding.Lexicon;
import org.puente.engine.encoding.Numbering;

/**
 * What was said of suggestions in few integers, since lists hold millions of them: the confidence, then one for each reason:
 * its points, and the number of what it says. The first few thousand different things that are said have numbers, among them
 * whatever is said often. Anything else has number 0 and is spelled out in the integers that follow: code and number of refs
 * in one, then one for each ref. For any number of threads.
 */
final class Shorthand {

    private static final int STATEMENT_BITS = 12;
    private static final int SPELLED = 0;
    private static final int REFS_BITS = 5;

    private final int numbered;
    private final Numbering<Statement> statements = new Numbering<>();
    private final Lexicon codes = new Lexicon();
    private final Lexicon refs = new Lexicon();

    Shorthand() {
        this((1 << STATEMENT_BITS) - 1);
    }

    /** @param numbered how many statements have numbers, 0 to 4,095 */
    Shorthand(int numbered) {
        this.numbered = numbered;
    }

    /** Notes all but the candidate and the score. */
    int[] note(Match match) {
        int[] note = new int[1 + match.reasons().stream().mapToInt(reason -> 2 + reason.refs().size()).sum()];
        note[0] = match.confidence();
        int end = 1;
        for (Reason reason : match.reasons()) {
            int statement = statements.of(new Statement(reason.code(), reason.refs()), numbered);
            note[end++] = Objects.checkIndex(reason.points(), 1 << (Integer.SIZE - STATEMENT_BITS)) << STATEMENT_BITS
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

    /** The match with this candidate and score of which all else was noted there, from the one place up to the other. */
    Match read(ProfileId candidate, int score, int[] notes, int from, int to) {
        Reason[] reasons = new Reason[to - from - 1];
        int size = 0;
        for (int at = from + 1; at < to;) {
            int points = notes[at] >>> STATEMENT_BITS;
            int number = notes[at++] & ((1 << STATEMENT_BITS) - 1);
            if (number == SPELLED) {
                String code = codes.word(notes[at] >>> REFS_BITS);
                String[] its = new String[notes[at++] & ((1 << REFS_BITS) - 1)];
                for (int i = 0; i < its.length; i++) {
                    its[i] = refs.word(notes[at++]);
                }
                reasons[size++] = new Reason(code, points, List.of(its));
            } else {
                Statement statement = statements.at(number);
                reasons[size++] = new Reason(statement.code(), points, statement.refs());
            }
        }
        return new Match(candidate, score, notes[from],
                List.of(size == reasons.length ? reasons : Arrays.copyOf(reasons, size)));
    }

    /** What a reason says, but for its points. */
    private record Statement(String code, List<String> refs) {}
}
