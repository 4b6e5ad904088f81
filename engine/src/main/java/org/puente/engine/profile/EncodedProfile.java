package org.puente.engine.profile;

import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.vector.ProfileVectors;
import org.puente.engine.vector.SparseVector;

/**
 * All that matching reads of a profile, in at most 256 features. Profiles that one encoder encodes alike are the same
 * to every list.
 *
 * @param needs     at most 32: stated needs; of a chain also its wide gaps and what its actions seek
 * @param offers    at most 32: stated offers; of a chain also its strong steps
 * @param chains    numbers of {@link Chains}, at most 16: the chains it works in, or the chain it is
 * @param steps     of a chain; nothing for institutions
 * @param sdgs      numbers of {@link Sdgs}, at most 16
 * @param languages numbers of the lexicon for primary language subtags, at most 8
 * @param vectors   what its texts say, at most 64 terms; sectors, products and topics with the broader ones they belong
 *                  to, at most 24 codes; and whom it names as collaborators, weighted by how often and how recently
 * @param history   earlier work with others
 * @param land      what kind of territory it is of
 */
public record EncodedProfile(ProfileId id, Country country, Conditions conditions, Subjects needs, Subjects offers,
        CodeSet chains, Steps steps, CodeSet sdgs, Maturity maturity, CodeSet languages, ProfileVectors vectors,
        CollaborationHistory history, TerritoryType land) {

    /** Elements of its sets and vectors, 0 to 256; what it costs in memory. */
    public int features() {
        return needs.size() + offers.size() + chains.size() + sdgs.size() + languages.size() + vectors.size();
    }

    /** What its texts say: a unit vector, its weights in 1024ths. */
    public SparseVector terms() {
        return vectors.terms();
    }

    /** What it belongs to: a unit vector, its weights in 1024ths. */
    public SparseVector codes() {
        return vectors.codes();
    }

    /** Whom it names, in 1024ths. */
    public SparseVector collaborators() {
        return vectors.collaborators();
    }

    public Side side() {
        return country.side();
    }

    public boolean isValueChain() {
        return id.kind() == ProfileKind.VALUE_CHAIN;
    }
}
