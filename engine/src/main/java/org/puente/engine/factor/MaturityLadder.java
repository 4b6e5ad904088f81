package org.puente.engine.factor;

import java.util.List;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;

/**
 * Maturity as a ladder: a European partner about one step ahead of the Latin American one knows the way best. The mean
 * over governance, economy and helix of a value by how many steps Europe is ahead: 1 for one step, 0.7 for none or two,
 * 0.4 for three or one behind, less beyond. 0 to 1,000,000, symmetric.
 *
 * <p>Source: the lesson of INNOV-AL that success depends on maturity, and its reading as a ladder rather than a contest
 * of champions. Missing data: {@value #NEUTRAL} for a dimension that either does not know, a third of what is known;
 * the mean over evenly spread pairs is 520,000. Between profiles of one side nothing is known: the ladder spans the
 * ocean.
 */
final class MaturityLadder implements Factor {

    static final int NEUTRAL = 400_000;

    /** By how many steps Europe is ahead, from four behind to four ahead. */
    private static final int[] VALUES = {0, 100_000, 200_000, 400_000, 700_000, FULL, 700_000, 400_000, 200_000};
    private static final int EVEN = 4;
    private static final int DIMENSIONS = 3;
    private static final List<String> NAMES = List.of("governance", "economy", "helix");

    @Override
    public String code() {
        return "maturity";
    }

    @Override
    public int value(Encoded a, Encoded b) {
        int sum = 0;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            sum += isKnown(a, b, dimension) ? VALUES[EVEN + europeAhead(a, b, dimension)] : NEUTRAL;
        }
        return sum / DIMENSIONS;
    }

    @Override
    public int known(Encoded a, Encoded b) {
        int known = 0;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            known += isKnown(a, b, dimension) ? 1 : 0;
        }
        return known * FULL / DIMENSIONS;
    }

    @Override
    public List<Reason> reasons(Encoded owner, Encoded candidate, int points) {
        List<String> oneStep = Stream.of(0, 1, 2)
                .filter(dimension -> isKnown(owner, candidate, dimension)
                        && europeAhead(owner, candidate, dimension) == 1)
                .map(dimension -> "maturity:" + NAMES.get(dimension)).toList();
        if (oneStep.isEmpty()) {
            return List.of();
        }
        String code = owner.side() == Side.LATAM ? "one-step-ahead" : "one-step-behind";
        return List.of(new Reason(code, points * oneStep.size() / DIMENSIONS, oneStep));
    }

    private static int europeAhead(Encoded a, Encoded b, int dimension) {
        int ahead = level(a, dimension) - level(b, dimension);
        return a.side() == Side.EU ? ahead : -ahead;
    }

    private static boolean isKnown(Encoded a, Encoded b, int dimension) {
        return a.side() != b.side() && level(a, dimension) > 0 && level(b, dimension) > 0;
    }

    private static int level(Encoded it, int dimension) {
        return switch (dimension) {
            case 0 -> it.maturity().governance();
            case 1 -> it.maturity().economy();
            default -> it.maturity().helix();
        };
    }
}
