package org.puente.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.Subjects;

/**
 * Need meets offer, in both directions: {@link ReciprocalMean} of the {@link DirectedFit} from a's needs to b's offers
 * and from b's needs to a's offers. 0 to 1,000,000, symmetric.
 *
 * <p>Source: reciprocal recommenders (RECON, 2010), and that complementarity, not similarity, finds partners to build
 * with. Missing data: a direction without needs on the one side or offers on the other flows with {@value #NEUTRAL},
 * and each direction is half of what is known.
 */
final class Complementarity implements Factor {

    static final int NEUTRAL = 50_000;

    private final SubjectRefs refs;

    Complementarity(Lexicon lexicon) {
        refs = new SubjectRefs(lexicon);
    }

    @Override
    public String code() {
        return "complementarity";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return ReciprocalMean.of(flow(a.needs(), b.offers()), flow(b.needs(), a.offers()));
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return (isKnown(a.needs(), b.offers()) ? FULL / 2 : 0) + (isKnown(b.needs(), a.offers()) ? FULL / 2 : 0);
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        long toOwner = flow(owner.needs(), candidate.offers());
        long toCandidate = flow(candidate.needs(), owner.offers());
        if (toOwner + toCandidate == 0) {
            return List.of();
        }
        int ownersShare = (int) (points * toOwner / (toOwner + toCandidate));
        List<Reason> reasons = new ArrayList<>();
        reason("they-offer-what-you-need", ownersShare, owner.needs(), candidate.offers()).ifPresent(reasons::add);
        reason("they-seek-what-you-offer", points - ownersShare, candidate.needs(), owner.offers())
                .ifPresent(reasons::add);
        return reasons;
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        int toOwner = flow(owner.needs(), candidate.offers());
        int toCandidate = flow(candidate.needs(), owner.offers());
        int value = ReciprocalMean.of(toOwner, toCandidate);
        int byOwner = ReciprocalMean.of(FULL, toCandidate) - value;
        int byCandidate = ReciprocalMean.of(toOwner, FULL) - value;
        return Stream.of(
                shortfall(owner.needs(), candidate.offers(), owner.needs().isEmpty()
                        ? Shortfall.yours("state-your-needs", byOwner)
                        : Shortfall.theirs("offers", byOwner),
                        Shortfall.against("they-offer-nothing-you-need", byOwner)),
                shortfall(candidate.needs(), owner.offers(), owner.offers().isEmpty()
                        ? Shortfall.yours("state-your-offers", byCandidate)
                        : Shortfall.theirs("needs", byCandidate),
                        Shortfall.against("you-offer-nothing-they-need", byCandidate)))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("they-offer-what-you-need", "they-seek-what-you-offer", "they-offer-nothing-you-need",
                "you-offer-nothing-they-need", "state-your-needs", "state-your-offers",
                Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private Optional<Reason> reason(String code, int points, Subjects needs, Subjects offers) {
        return refs.bestMet(needs, offers).map(refs -> new Reason(code, points, refs));
    }

    private static Optional<Shortfall> shortfall(Subjects needs, Subjects offers, Shortfall ifSilent,
            Shortfall ifNothingFits) {
        if (!isKnown(needs, offers)) {
            return Optional.of(ifSilent);
        }
        return DirectedFit.of(needs, offers) == 0 ? Optional.of(ifNothingFits) : Optional.empty();
    }

    private static int flow(Subjects needs, Subjects offers) {
        return isKnown(needs, offers) ? DirectedFit.of(needs, offers) : NEUTRAL;
    }

    /** The value with somebody who has needs and offers or not, if no offer fits any need. */
    static int unmet(EncodedProfile it, boolean hasNeeds, boolean hasOffers) {
        return ReciprocalMean.of(hasOffers && !it.needs().isEmpty() ? 0 : NEUTRAL,
                hasNeeds && !it.offers().isEmpty() ? 0 : NEUTRAL);
    }

    private static boolean isKnown(Subjects needs, Subjects offers) {
        return !needs.isEmpty() && !offers.isEmpty();
    }
}
