package org.puente.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.puente.contract.control.Model;
import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.CollaborationHistory;
import org.puente.engine.profile.EncodedProfile;

/**
 * Who knows whom: {@code min(cap, (paths + 0.4 direct + 0.7 across(EU) + lift * across(LATAM)) / 9)}, 0 to 1,000,000,
 * symmetric, where
 *
 * <p>Paths is {@code ln(1 + K)}, K the sum over collaborators that both name of the product of their weights: by how
 * often and how recently each worked with them, and by how few others did.
 *
 * <p>Direct is {@code ln(1 + n)}, n the joint projects of the two, a recent one counting for three.
 *
 * <p>Across is what each has done across the Atlantic, see {@link CollaborationHistory#transatlanticLog}.
 *
 * <p>Lift is 0.25 if the European party is seasoned, else 0: without it, a dozen experienced institutions would head
 * the list of everybody of whom little is known.
 *
 * <p>Cap is what the model allows history to make of this factor.
 *
 * <p>Source: collaboration history predicts best of all signals and punishes newcomers, so it is used, capped and
 * shown; numbers fitted on CORDIS partnerships. Missing data: {@value #NEUTRAL} if either says nothing of its history,
 * or both are of one side.
 */
final class Network implements Factor {

    static final int NEUTRAL = 5_000;

    private static final int ONE = 1_024;
    private static final int PATHS = 1_000;
    private static final int DIRECT = 400;
    private static final int ACROSS_EU = 700;
    private static final int ACROSS_LATAM = 250;
    private static final long MOST = 9L * PATHS * ONE;
    /** More than any sum comes to. */
    private static final int MANY = 100 * FULL;

    /** By value, of those that are common. */
    private static final int[] LOGARITHMS = IntStream.range(0, 32 * ONE).map(value -> (int) calculated(value))
            .toArray();

    private final int cap;

    Network(Model model) {
        cap = model.fairness().historyCap();
    }

    @Override
    public String code() {
        return "network";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return isKnown(a, b) ? value(ties(a, b).sum()) : neutral();
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return isKnown(a, b) ? FULL : 0;
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        if (!isKnown(owner, candidate)) {
            return List.of();
        }
        Ties ties = ties(owner, candidate);
        long sum = Math.max(1, ties.sum());
        boolean ownerIsEuropean = owner.side() == Side.EU;
        int common = owner.collaborators().commonFeatures(candidate.collaborators());
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "collaborators-in-common", points * ties.paths() / sum, NumberRefs.refs(common));
        add(reasons, "worked-together", points * ties.direct() / sum, List.of());
        add(reasons, "they-know-the-way", points * (ownerIsEuropean ? ties.acrossLatam() : ties.acrossEu()) / sum,
                NumberRefs.refs(candidate.history().transatlanticProjects()));
        add(reasons, "you-know-the-way", points * (ownerIsEuropean ? ties.acrossEu() : ties.acrossLatam()) / sum,
                NumberRefs.refs(owner.history().transatlanticProjects()));
        return reasons;
    }

    /** None where a value chain is concerned, which has no history to state. */
    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (owner.side() == candidate.side() || owner.isValueChain() || candidate.isValueChain()) {
            return List.of();
        }
        int lacking = cap - value(owner, candidate);
        if (lacking <= 0) {
            return List.of();
        }
        if (!isKnown(owner, candidate)) {
            return List.of(owner.history().isKnown()
                    ? Shortfall.theirs("collaborations", lacking)
                    : Shortfall.yours("state-your-collaborations", lacking));
        }
        Ties ties = ties(owner, candidate);
        return ties.paths() + ties.direct() == 0
                ? List.of(Shortfall.against("no-partner-in-common", lacking))
                : List.of();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("collaborators-in-common", "worked-together", "they-know-the-way", "you-know-the-way",
                "no-partner-in-common", "state-your-collaborations", Shortfall.THEY_STATE_TOO_LITTLE);
    }

    /** Whether the two worked together, or both with somebody else. */
    static boolean haveTies(EncodedProfile a, EncodedProfile b) {
        return direct(a, b) > 0 || a.collaborators().reaches(b.collaborators(), ONE);
    }

    private static long direct(EncodedProfile one, EncodedProfile other) {
        return direct(Math.max(named(one, other), named(other, one)));
    }

    private static void add(List<Reason> reasons, String code, long points, List<String> refs) {
        if (points > 0) {
            reasons.add(new Reason(code, (int) points, refs));
        }
    }

    private static boolean isKnown(EncodedProfile a, EncodedProfile b) {
        return a.side() != b.side() && a.history().isKnown() && b.history().isKnown();
    }

    private static Ties ties(EncodedProfile a, EncodedProfile b) {
        CollaborationHistory eu = (a.side() == Side.EU ? a : b).history();
        CollaborationHistory latam = (a.side() == Side.EU ? b : a).history();
        return new Ties(paths(a.collaborators().dot(b.collaborators())), direct(a, b), across(Side.EU, eu),
                eu.seasoned() ? across(Side.LATAM, latam) : 0);
    }

    /** Of so much in common, a dot product of collaborators. */
    static long paths(long common) {
        return PATHS * logarithm(common / ONE);
    }

    /** Of so many joint projects, {@code ln(1 + n)} in 1024ths. */
    static long direct(long named) {
        return DIRECT * named;
    }

    /**
     * What a European or Latin American party has done across the Atlantic; the latter counts only where it is lifted.
     */
    static long across(Side side, CollaborationHistory history) {
        return (long) (side == Side.EU ? ACROSS_EU : ACROSS_LATAM) * history.transatlanticLog();
    }

    /** The value of what adds up to this sum, if both are known. */
    int value(long sum) {
        return Math.min(cap, uncapped(sum));
    }

    /** The value if history were allowed to make everything of this factor, and more. */
    static int uncapped(long sum) {
        return (int) Math.min(MANY, sum * FULL / MOST);
    }

    /** The value if either is unknown. */
    int neutral() {
        return Math.min(cap, NEUTRAL);
    }

    /** {@code ln(1 + value)} in 1024ths of a value in 1024ths. */
    private static long logarithm(long value) {
        return value < LOGARITHMS.length ? LOGARITHMS[(int) value] : calculated(value);
    }

    private static long calculated(long value) {
        return StrictMath.round(ONE * StrictMath.log1p((double) value / ONE));
    }

    /** {@code ln(1 + joint projects)} in 1024ths, as far as the one names the other. */
    static long named(EncodedProfile one, EncodedProfile other) {
        return (long) one.collaborators().weightOf(other.history().identity()) * other.history().commonness() / ONE;
    }

    /** In 1024ths of thousandths. */
    private record Ties(long paths, long direct, long acrossEu, long acrossLatam) {

        long sum() {
            return paths + direct + acrossEu + acrossLatam;
        }
    }
}
