package org.puente.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.puente.engine.profile.Chains;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.Sdgs;
import org.puente.engine.profile.Steps;
import org.puente.engine.profile.Subjects;

/** Names what a need and an offer have in common, in the need's words. */
final class SubjectRefs {

    private final Lexicon lexicon;

    SubjectRefs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the best-met need and its best offer share; of equally well met ones, the first by its refs. */
    Optional<List<String>> bestMet(Subjects needs, Subjects offers) {
        int best = 1;
        List<String> refs = List.of();
        for (int i = 0; i < needs.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                int fit = OfferFit.of(needs.at(i), offers.at(j));
                if (fit < best) {
                    continue;
                }
                List<String> these = shared(needs.at(i), offers.at(j));
                if (fit > best || refs.isEmpty() || these.toString().compareTo(refs.toString()) < 0) {
                    best = fit;
                    refs = these;
                }
            }
        }
        return refs.isEmpty() ? Optional.empty() : Optional.of(refs);
    }

    private List<String> shared(long need, long offer) {
        List<String> refs = new ArrayList<>();
        int chain = Subjects.chain(need);
        if (chain != 0 && Subjects.chain(offer) != 0 && ChainSimilarity.credit(chain, Subjects.chain(offer)) > 0) {
            refs.add("chain:" + Chains.code(chain));
        }
        if (Subjects.topic(need) != 0 && Subjects.topic(need) == Subjects.topic(offer)) {
            refs.add("topic:" + lexicon.word(Subjects.topic(need)));
        }
        int step = Subjects.step(need);
        if (step != 0 && step == Subjects.step(offer)) {
            refs.add("step:" + Steps.at(step - 1).code());
        }
        int sdg = Subjects.sdg(need);
        if (sdg != 0 && sdg == Subjects.sdg(offer)) {
            refs.add("sdg:" + Sdgs.code(sdg));
        }
        return refs;
    }
}
