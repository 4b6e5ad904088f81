package org.puente.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.Chains;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Steps;

/**
 * Chains in common, and what one chain lacks the other has. 0 to 1,000,000, symmetric.
 *
 * <p>Between an institution and anybody: the {@link OchiaiSimilarity} of their chains, with credit for
 * {@link ChainSimilarity}. Between two value chains: half that likeness, half likeness times the {@link ReciprocalMean}
 * of how each one's strengths {@link GapCoverage fill} the other's gaps.
 *
 * <p>Source: the mapping of chains and their gaps in INNOVACT. Missing data: without chains on either side
 * {@value #NEUTRAL}; a direction of steps without a gap here and a known strength there fills {@value #UNKNOWN_STEPS}
 * and is a quarter of what is known.
 */
final class ChainAndStep implements Factor {

    static final int NEUTRAL = 50_000;
    static final int UNKNOWN_STEPS = 300_000;

    private static final int MOST_REFS = 3;
    /** How alike two sets of chains are. */
    static final OchiaiSimilarity LIKENESS = new OchiaiSimilarity(ChainSimilarity::credit);

    @Override
    public String code() {
        return "chain-and-step";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return isKnown(a, b) ? chainPart(a, b) + stepPart(a, b) : NEUTRAL;
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        if (!isKnown(a, b)) {
            return 0;
        }
        if (!haveSteps(a, b) || LIKENESS.of(a.chains(), b.chains()) == 0) {
            return FULL;
        }
        return FULL / 2 + (GapCoverage.isKnown(a.steps(), b.steps()) ? FULL / 4 : 0)
                + (GapCoverage.isKnown(b.steps(), a.steps()) ? FULL / 4 : 0);
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        long chainPart = isKnown(owner, candidate) ? chainPart(owner, candidate) : 0;
        if (chainPart == 0) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        long value = chainPart + stepPart(owner, candidate);
        int forChains = (int) (points * chainPart / value);
        List<String> common = common(owner, candidate);
        reasons.add(new Reason("same-chain", forChains, common));
        if (haveSteps(owner, candidate)) {
            long toOwner = GapCoverage.of(owner.steps(), candidate.steps());
            long toCandidate = GapCoverage.of(candidate.steps(), owner.steps());
            long both = Math.max(1, filling(owner.steps(), candidate.steps())
                    + filling(candidate.steps(), owner.steps()));
            int forSteps = points - forChains;
            if (toOwner > 0) {
                reasons.add(filled("their-strength-fills-your-gap", (int) (forSteps * toOwner / both), common,
                        owner.steps(), candidate.steps()));
            }
            if (toCandidate > 0) {
                reasons.add(filled("your-strength-fills-their-gap", (int) (forSteps * toCandidate / both), common,
                        candidate.steps(), owner.steps()));
            }
        }
        return reasons;
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (!isKnown(owner, candidate)) {
            int lacking = FULL - NEUTRAL;
            return List.of(owner.chains().isEmpty()
                    ? Shortfall.yours("state-your-chains", lacking)
                    : Shortfall.theirs("chains", lacking));
        }
        long likeness = LIKENESS.of(owner.chains(), candidate.chains());
        if (likeness == 0) {
            return List.of(Shortfall.against("no-common-chain", FULL));
        }
        if (!haveSteps(owner, candidate) || (owner.steps().isKnown() && candidate.steps().isKnown())) {
            return List.of();
        }
        int lacking = (int) (likeness * (FULL - UNKNOWN_STEPS) / FULL / 2);
        return List.of(owner.steps().isKnown()
                ? Shortfall.theirs("steps", lacking)
                : Shortfall.yours("state-your-steps", lacking));
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("same-chain", "their-strength-fills-your-gap", "your-strength-fills-their-gap", "no-common-chain",
                "state-your-chains", "state-your-steps", Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static int chainPart(EncodedProfile a, EncodedProfile b) {
        int likeness = LIKENESS.of(a.chains(), b.chains());
        return haveSteps(a, b) ? likeness / 2 : likeness;
    }

    private static int stepPart(EncodedProfile a, EncodedProfile b) {
        if (!haveSteps(a, b)) {
            return 0;
        }
        long likeness = LIKENESS.of(a.chains(), b.chains());
        return (int) (likeness * ReciprocalMean.of(filling(a.steps(), b.steps()), filling(b.steps(), a.steps())) / FULL
                / 2);
    }

    private static int filling(Steps gaps, Steps strengths) {
        return GapCoverage.isKnown(gaps, strengths) ? GapCoverage.of(gaps, strengths) : UNKNOWN_STEPS;
    }

    private static boolean isKnown(EncodedProfile a, EncodedProfile b) {
        return !a.chains().isEmpty() && !b.chains().isEmpty();
    }

    private static boolean haveSteps(EncodedProfile a, EncodedProfile b) {
        return a.isValueChain() && b.isValueChain();
    }

    private static Reason filled(String code, int points, List<String> common, Steps gaps, Steps strengths) {
        return new Reason(code, points,
                List.of(common.getFirst(), "step:" + Steps.at(GapCoverage.best(gaps, strengths)).code()));
    }

    private static List<String> common(EncodedProfile a, EncodedProfile b) {
        return a.chains().stream().boxed()
                .flatMap(chain -> b.chains().stream().filter(other -> ChainSimilarity.credit(chain, other) > 0)
                        .mapToObj(other -> ChainSimilarity.wider(chain, other)))
                .distinct().map(chain -> "chain:" + Chains.code(chain)).sorted().limit(MOST_REFS).toList();
    }
}
