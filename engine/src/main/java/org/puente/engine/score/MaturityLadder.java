package org.puente.engine.score;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.Shortfall.Cause;

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
    /** From here on the way is too long to show. */
    private static final int FAR = 3;
    private static final int DIMENSIONS = 3;
    private static final List<String> NAMES = List.of("governance", "economy", "helix");

    @Override
    public String code() {
        return "maturity";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        int sum = 0;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            sum += isKnown(a, b, dimension) ? VALUES[EVEN + europeAhead(a, b, dimension)] : NEUTRAL;
        }
        return sum / DIMENSIONS;
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        int known = 0;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            known += isKnown(a, b, dimension) ? 1 : 0;
        }
        return known * FULL / DIMENSIONS;
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        List<String> oneStep = refs(known(owner, candidate, ahead -> ahead == 1));
        if (oneStep.isEmpty()) {
            return List.of();
        }
        String code = owner.side() == Side.LATAM ? "one-step-ahead" : "one-step-behind";
        return List.of(new Reason(code, points * oneStep.size() / DIMENSIONS, oneStep));
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (owner.side() == candidate.side()) {
            return List.of();
        }
        List<Integer> unstated = dimensions(dimension -> level(owner, dimension) == 0);
        List<Integer> theirs = dimensions(dimension -> level(owner, dimension) > 0 && level(candidate, dimension) == 0);
        return Stream.of(contrary("far-apart", owner, candidate, ahead -> Math.abs(ahead) >= FAR),
                contrary("europe-behind", owner, candidate, ahead -> ahead < 0 && ahead > -FAR),
                new Shortfall(Cause.MISSING, "state-your-maturity", lackingWhereUnknown(unstated), refs(unstated)),
                Shortfall.theirs("maturity", lackingWhereUnknown(theirs)))
                .filter(shortfall -> shortfall.value() > 0).toList();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("one-step-ahead", "one-step-behind", "far-apart", "europe-behind", "state-your-maturity",
                Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static Shortfall contrary(String code, EncodedProfile owner, EncodedProfile candidate, IntPredicate ahead) {
        List<Integer> dimensions = known(owner, candidate, ahead);
        int lacking = dimensions.stream()
                .mapToInt(dimension -> FULL - VALUES[EVEN + europeAhead(owner, candidate, dimension)]).sum();
        return new Shortfall(Cause.MISMATCH, code, lacking / DIMENSIONS, refs(dimensions));
    }

    private static int lackingWhereUnknown(List<Integer> dimensions) {
        return dimensions.size() * (FULL - NEUTRAL) / DIMENSIONS;
    }

    /** The dimensions that both state, with Europe so many steps ahead. */
    private static List<Integer> known(EncodedProfile a, EncodedProfile b, IntPredicate ahead) {
        return dimensions(dimension -> isKnown(a, b, dimension) && ahead.test(europeAhead(a, b, dimension)));
    }

    private static List<Integer> dimensions(IntPredicate which) {
        return IntStream.range(0, DIMENSIONS).filter(which).boxed().toList();
    }

    private static List<String> refs(List<Integer> dimensions) {
        return dimensions.stream().map(dimension -> "maturity:" + NAMES.get(dimension)).toList();
    }

    private static int europeAhead(EncodedProfile a, EncodedProfile b, int dimension) {
        int ahead = level(a, dimension) - level(b, dimension);
        return a.side() == Side.EU ? ahead : -ahead;
    }

    private static boolean isKnown(EncodedProfile a, EncodedProfile b, int dimension) {
        return a.side() != b.side() && level(a, dimension) > 0 && level(b, dimension) > 0;
    }

    private static int level(EncodedProfile it, int dimension) {
        return switch (dimension) {
            case 0 -> it.maturity().governance();
            case 1 -> it.maturity().economy();
            default -> it.maturity().helix();
        };
    }
}
