package org.puente.engine.factor;

import org.puente.contract.control.Model;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.Encoder;
import org.puente.engine.encoding.Lexicon;
import org.puente.engine.kit.Draft;

/** Encodes drafts that are to be compared. */
final class Encodings {

    final Lexicon lexicon = new Lexicon();

    private final Encoder encoder;

    /** Weights as of a corpus that nobody has counted. */
    Encodings() {
        this(Models.initial());
    }

    Encodings(Model model) {
        encoder = new Encoder(lexicon, model);
    }

    Encoded of(Draft draft) {
        return encoder.encode(draft.done());
    }

    static Draft european() {
        return Draft.institution("european", Country.ES);
    }

    static Draft latinAmerican() {
        return Draft.institution("latin-american", Country.PE);
    }
}
