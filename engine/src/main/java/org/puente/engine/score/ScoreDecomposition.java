package org.puente.engine.score;

import java.util.List;

import org.puente.contract.control.Model;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.CollaborationHistory;
import org.puente.engine.profile.EncodedProfile;

/**
 * The score taken apart for an index, in points: what depends on small structured parts of both profiles, on needs and
 * offers, on three dot products and on what each has done alone. The parts add up to the score, to the point, and none
 * falls when a dot product, a number of joint projects or a sum of ties rises: of upper bounds they make upper bounds.
 */
public final class ScoreDecomposition {

    private final List<StructuredTerm> structuredTerms;
    private final Complementarity complementarity;
    private final Network network;
    private final int complementarityWeight;
    private final int themeWeight;
    private final int networkWeight;

    /** Of the score under this model. */
    public ScoreDecomposition(List<Factor> factors, Model model) {
        structuredTerms = factors.stream().filter(ScoreDecomposition::isStructured)
                .map(factor -> new StructuredTerm(factor, weight(model, factor))).toList();
        complementarity = the(Complementarity.class, factors);
        network = the(Network.class, factors);
        complementarityWeight = weight(model, complementarity);
        themeWeight = weight(model, the(Theme.class, factors));
        networkWeight = weight(model, network);
    }

    /** For chains and steps, goals, territory, maturity and languages, one each. */
    public List<StructuredTerm> structuredTerms() {
        return structuredTerms;
    }

    /** For needs and offers. */
    public int complementarity(EncodedProfile a, EncodedProfile b) {
        return Factor.points(complementarityWeight, complementarity.value(a, b));
    }

    /** For needs and offers of which none meet, with somebody who states any or not. */
    public int unmetComplementarity(EncodedProfile it, boolean hasNeeds, boolean hasOffers) {
        return Factor.points(complementarityWeight, Complementarity.unmet(it, hasNeeds, hasOffers));
    }

    /** For texts and codes with these dot products, of which a negative one says that either states nothing. */
    public int theme(long terms, long codes) {
        return Factor.points(themeWeight, (likeness(terms) + likeness(codes)) / 2);
    }

    /**
     * For known histories with this sum of ties: see {@link #pathTies}, {@link #directTies} and
     * {@link #transatlanticTies}.
     */
    public int network(long ties) {
        return Factor.points(networkWeight, network.value(ties));
    }

    /**
     * The same, uncapped: never less than {@link #network}, and of parts of a sum never more than two points short of
     * it.
     */
    public int uncappedNetwork(long ties) {
        return Factor.points(networkWeight, Network.uncapped(ties));
    }

    /** For histories of which either is unknown. */
    public int neutralNetwork() {
        return Factor.points(networkWeight, network.neutral());
    }

    /** Ties by collaborators in common with this dot product. */
    public static long pathTies(long common) {
        return Network.paths(common);
    }

    /** Ties by joint projects, as far as the one names the other. */
    public static long directTies(EncodedProfile one, EncodedProfile other) {
        return Network.direct(Network.named(one, other));
    }

    /**
     * Ties by what a profile of this side has done across the Atlantic; a Latin American's only beside a seasoned one.
     */
    public static long transatlanticTies(Side side, CollaborationHistory history) {
        return Network.across(side, history);
    }

    private static int likeness(long cosine) {
        return cosine < 0 ? Theme.NEUTRAL : Theme.likeness(cosine);
    }

    private static boolean isStructured(Factor factor) {
        return !(factor instanceof Complementarity || factor instanceof Theme || factor instanceof Network);
    }

    private static <T extends Factor> T the(Class<T> type, List<Factor> factors) {
        return factors.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static int weight(Model model, Factor factor) {
        return model.weights().getOrDefault(factor.code(), 0);
    }
}
