package org.puente.engine.encoding;

import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

/**
 * All that matching reads of a profile. Two encodings by one encoder are equal exactly if no list could tell the
 * profiles apart.
 *
 * @param needs     at most 64: stated needs; of a chain also its wide gaps and what its actions seek
 * @param offers    at most 64: stated offers; of a chain also its strong steps
 * @param chains    numbers of {@link Chains}, at most 32: the chains it works in, or the chain it is
 * @param steps     of a chain; nothing for institutions
 * @param sdgs      numbers of {@link Sdgs}, at most 32
 * @param languages numbers of the lexicon for primary language subtags, at most 16
 * @param terms     what its texts say: a unit vector, its weights in 1024ths
 * @param codes     sectors and topics with the broader ones they belong to: a unit vector, its weights in 1024ths
 * @param history   earlier work with others
 * @param land      what kind of territory it is of
 */
public record Encoded(ProfileId id, Country country, Conditions conditions, Subjects needs, Subjects offers,
        Codes chains, Steps steps, Codes sdgs, Maturity maturity, Codes languages, Sparse terms,
        Sparse codes, History history, Land land) {

    public Side side() {
        return country.side();
    }

    public boolean isValueChain() {
        return id.kind() == ProfileKind.VALUE_CHAIN;
    }
}
