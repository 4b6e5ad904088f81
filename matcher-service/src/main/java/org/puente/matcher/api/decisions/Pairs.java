package org.puente.matcher.api.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.bson.Document;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.PairState;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.readmodel.ReadModel;
import org.springframework.stereotype.Component;

/** Pairs as the view shows them. */
@Component
class Pairs {

    private final ReadModel shown;

    Pairs(ReadModel shown) {
        this.shown = shown;
    }

    /**
     * Where this pair stands.
     *
     * @param trusted whether the reader may see mailboxes once both parties have accepted
     */
    PairView view(Pair pair, boolean trusted) {
        Map<Actor, Verdict> verdicts = verdicts(pair);
        Map<String, String> named = new TreeMap<>();
        verdicts.forEach((actor, verdict) -> named.put(name(pair, actor), verdict.code()));
        PairState state = PairState.of(verdicts);
        return new PairView(List.of(pair.first().key(), pair.second().key()),
                state.name().toLowerCase(Locale.ROOT).replace('_', '-'), named,
                trusted && bothAccepted(verdicts) && state != PairState.DECLINED ? mailboxes(pair) : Map.of());
    }

    private Map<Actor, Verdict> verdicts(Pair pair) {
        Map<Actor, Verdict> verdicts = new EnumMap<>(Actor.class);
        for (Document decision : shown.decisions(pair)) {
            Actor.of(decision.getString("actor"))
                    .ifPresent(actor -> verdicts.put(actor,
                            Verdict.valueOf(decision.getString("verdict").toUpperCase(Locale.ROOT))));
        }
        return verdicts;
    }

    private Map<String, String> mailboxes(Pair pair) {
        Map<String, String> mailboxes = new TreeMap<>();
        for (ProfileId id : List.of(pair.first(), pair.second())) {
            shown.profile(id).map(profile -> profile.getString("mailbox"))
                    .ifPresent(mailbox -> mailboxes.put(id.key(), mailbox));
        }
        return mailboxes;
    }

    private static boolean bothAccepted(Map<Actor, Verdict> verdicts) {
        return verdicts.containsKey(Actor.FIRST) && verdicts.containsKey(Actor.SECOND);
    }

    /** How an actor of this pair is named in requests and answers. */
    static String name(Pair pair, Actor actor) {
        return switch (actor) {
            case FIRST -> pair.first().key();
            case SECOND -> pair.second().key();
            case COORDINATOR -> actor.code();
        };
    }
}
