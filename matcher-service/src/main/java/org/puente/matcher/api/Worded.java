package org.puente.matcher.api;

import java.util.List;

import org.puente.contract.match.Reason;
import org.puente.engine.wording.Wording;

/** A reason with its sentence. */
record Worded(String code, int points, List<String> refs, String sentence) {

    static List<Worded> all(List<Reason> reasons, String language) {
        Wording wording = Wording.in(language);
        return reasons.stream().map(reason -> new Worded(reason.code(), reason.points(), reason.refs(),
                wording.sentence(reason))).toList();
    }
}
