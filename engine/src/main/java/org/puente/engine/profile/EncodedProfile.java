package org.puente.engine.profile;

import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.vector.ProfileVectors;
import org.puente.engine.vector.SparseVector;

/**
 * A profile as matching reads it, in at most 256 features. Profiles with equal encodings have equal lists and equal
 * places in lists.
 *
 * @param needs     at most 32: stated needs; of a chain also its wide gaps and what its actions seek
 * @param offers    at most 32: stated offers; of a chain also its strong steps
 * @param chains    numbers of {@link Chains}, at most 16: the chains it works in, or the chain it is
 * @param steps     strengths and gaps of a chain's steps; {@link Steps#NONE} for institutions
 * @param sdgs      numbers of {@link Sdgs}, at most 16
 * @param languages numbers of the lexicon for primary language subtags, at most 8
 * @param vectors   at most 64 terms of its texts; at most 24 codes: sectors, products and topics with the broader codes
 *                  that contain them; and its collaborators, weighted by number and age of joint projects
 * @param history   its collaboration history
 * @param territory type of its territory
 */
public record EncodedProfile(ProfileId id, Country country, Conditions conditions, Subjects needs, Subjects offers,
        CodeSet chains, Steps steps, CodeSet sdgs, Maturity maturity, CodeSet languages, ProfileVectors vectors,
        CollaborationHistory history, TerritoryType territory) {

    /** Number of elements of its sets and vectors, 0 to 256: a measure of its memory. */
    public int features() {
        return needs.size() + offers.size() + chains.size() + sdgs.size() + languages.size() + vectors.size();
    }

    /** Terms of its texts: a unit vector in 1024ths. */
    public SparseVector terms() {
        return vectors.terms();
    }

    /** Sectors, products and topics: a unit vector in 1024ths. */
    public SparseVector codes() {
        return vectors.codes();
    }

    /** Collaborators, with weights in 1024ths. */
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
