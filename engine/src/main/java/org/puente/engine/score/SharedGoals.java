package org.puente.engine.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.CodeSet;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Sdgs;

/**
 * Sustainable Development Goals in common: the {@link OchiaiSimilarity} of the two sets, where a goal and one of its
 * targets count {@value #NESTED}, two targets of one goal {@value #SIBLINGS}. 0 to 1,000,000, symmetric.
 *
 * <p>Source: the 2030 Agenda, whose targets are nested in goals. Missing data: {@value #NEUTRAL} if either names none.
 */
final class SharedGoals implements Factor {

    static final int NESTED = 700_000;
    static final int SIBLINGS = 400_000;
    static final int NEUTRAL = 150_000;

    private static final int MOST_REFS = 5;
    private static final OchiaiSimilarity LIKENESS = new OchiaiSimilarity(SharedGoals::credit);

    @Override
    public String code() {
        return "sdg";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return isKnown(a, b) ? LIKENESS.of(a.sdgs(), b.sdgs()) : NEUTRAL;
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return isKnown(a, b) ? FULL : 0;
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        List<String> common = common(owner.sdgs(), candidate.sdgs());
        return common.isEmpty() ? List.of() : List.of(new Reason("shared-goals", points, common));
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (!isKnown(owner, candidate)) {
            int lacking = FULL - NEUTRAL;
            return List.of(owner.sdgs().isEmpty()
                    ? Shortfall.yours("state-your-goals", lacking)
                    : Shortfall.theirs("goals", lacking));
        }
        return value(owner, candidate) == 0 ? List.of(Shortfall.against("no-common-goal", FULL)) : List.of();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("shared-goals", "no-common-goal", "state-your-goals", Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static boolean isKnown(EncodedProfile a, EncodedProfile b) {
        return !a.sdgs().isEmpty() && !b.sdgs().isEmpty();
    }

    private static int credit(int sdg, int other) {
        if (sdg == other) {
            return FULL;
        }
        if (Sdgs.goal(sdg) != Sdgs.goal(other)) {
            return 0;
        }
        return Sdgs.isGoal(sdg) || Sdgs.isGoal(other) ? NESTED : SIBLINGS;
    }

    /** What both name, and the goals of which they name different targets; ascending. */
    private static List<String> common(CodeSet a, CodeSet b) {
        List<Integer> same = a.stream().filter(sdg -> b.stream().anyMatch(other -> other == sdg)).boxed().toList();
        List<Integer> goals = a.stream().map(Sdgs::goal)
                .filter(goal -> b.stream().anyMatch(other -> Sdgs.goal(other) == goal))
                .filter(goal -> same.stream().noneMatch(sdg -> Sdgs.goal(sdg) == goal)).map(Sdgs::ofGoal).boxed()
                .toList();
        return Stream.concat(same.stream(), goals.stream()).distinct().sorted().limit(MOST_REFS)
                .map(sdg -> "sdg:" + Sdgs.code(sdg)).toList();
    }
}
