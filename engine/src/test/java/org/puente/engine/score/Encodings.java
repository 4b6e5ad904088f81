package org.puente.engine.score;

import org.puente.contract.control.Model;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;

/** Encodes drafts that are to be compared. */
final class Encodings {

    final Lexicon lexicon = new Lexicon();

    private final ProfileEncoder encoder;

    /** Weights as of a corpus that nobody has counted. */
    Encodings() {
        this(Models.initial());
    }

    Encodings(Model model) {
        encoder = new ProfileEncoder(lexicon, model);
    }

    EncodedProfile of(Draft draft) {
        return encoder.encode(draft.done());
    }

    static Draft european() {
        return Draft.institution("european", Country.ES);
    }

    static Draft latinAmerican() {
        return Draft.institution("latin-american", Country.PE);
    }
}
