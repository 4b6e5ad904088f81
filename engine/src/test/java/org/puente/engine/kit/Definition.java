package org.puente.engine.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.PairState;
import org.puente.contract.decision.Verdict;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Explanation.Part;
import org.puente.engine.Matchmaker;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;

/**
 * The definition of lists as plain code: of the last event per key, every permitted pair, sorted, cut at k, with places
 * for newcomers. Scores and reasons of a pair come from a fresh matchmaker's explanations, newcomers from an encoder;
 * day, decisions and capacity are evaluated here.
 */
final class Definition {

    private final Model model;
    private final ProfileEncoder encoder;
    private final Map<ProfileId, Profile> profiles = new TreeMap<>();
    private final Map<Pair, Map<Actor, Verdict>> verdicts = new HashMap<>();
    private @Nullable LocalDate today;

    Definition(Model model) {
        this.model = model;
        this.encoder = new ProfileEncoder(new Lexicon(), model);
    }

    void fold(Event event) {
        switch (event) {
            case Event.ProfileChanged(Profile profile) -> profiles.put(profile.id(), profile);
            case Event.ProfileWithdrawn(ProfileId id) -> profiles.remove(id);
            case Event.VerdictGiven(Pair pair, Actor actor, Verdict verdict) ->
                verdicts.computeIfAbsent(pair, fresh -> new EnumMap<>(Actor.class)).put(actor, verdict);
            case Event.VerdictTakenBack(Pair pair, Actor actor) ->
                verdicts.computeIfAbsent(pair, fresh -> new EnumMap<>(Actor.class)).remove(actor);
            case Event.DayChanged(LocalDate day) -> today = day;
        }
    }

    Set<ProfileId> owners() {
        return profiles.keySet();
    }

    /**
     * The lists of all owners, from single pairs.
     *
     * @param fresh a matchmaker of the same model that has folded nothing
     */
    Map<ProfileId, MatchList> lists(Matchmaker fresh) {
        profiles.values().forEach(profile -> fresh.fold(new Event.ProfileChanged(profile)));
        Map<ProfileId, MatchList> lists = new TreeMap<>();
        profiles.keySet().forEach(owner -> lists.put(owner, new MatchList(owner, model.version(),
                best(fresh, owner, ProfileKind.INSTITUTION), best(fresh, owner, ProfileKind.VALUE_CHAIN))));
        return lists;
    }

    /** The top k; while newcomers are missing, the best newcomer outside replaces the lowest other match. */
    private List<Match> best(Matchmaker fresh, ProfileId owner, ProfileKind kind) {
        List<Match> permitted = permitted(fresh, owner, kind);
        List<Match> best = new ArrayList<>(permitted.stream().limit(model.k()).toList());
        int missing = model.fairness().newcomerPlaces() - (int) best.stream().filter(this::isNewcomer).count();
        if (kind == ProfileKind.VALUE_CHAIN || missing <= 0) {
            return best;
        }
        List<Match> outside = permitted.stream().skip(model.k()).filter(this::isNewcomer)
                .filter(match -> match.score() >= model.fairness().newcomerFloor()).limit(missing).toList();
        for (Match newcomer : outside) {
            best.remove(best.stream().filter(match -> !isNewcomer(match)).max(Comparator.naturalOrder()).orElseThrow());
            List<Reason> reasons = new ArrayList<>(newcomer.reasons());
            reasons.add(new Reason("newcomer-place", 0, List.of()));
            best.add(new Match(newcomer.candidate(), newcomer.score(), newcomer.confidence(), reasons));
        }
        return best.stream().sorted().toList();
    }

    private boolean isNewcomer(Match match) {
        return encoder.encode(Objects.requireNonNull(profiles.get(match.candidate()))).history().newcomer();
    }

    private List<Match> permitted(Matchmaker fresh, ProfileId owner, ProfileKind kind) {
        return profiles.keySet().stream().filter(id -> id.kind() == kind && !id.equals(owner))
                .filter(id -> side(id) != side(owner) && isAvailable(id) && isAvailable(owner))
                .filter(id -> state(Pair.of(owner, id)) != PairState.DECLINED)
                .flatMap(id -> fresh.explain(owner, id).flatMap(Definition::match).stream()).sorted()
                .toList();
    }

    private static Optional<Match> match(Explanation it) {
        if (it.outcome() instanceof Explanation.Refused) {
            return Optional.empty();
        }
        Stream<Reason> reasons = it.parts().stream().map(Part::reasons).flatMap(List::stream);
        return Optional.of(new Match(it.candidate(), it.score(), it.confidence(), strongest(reasons)));
    }

    private static List<Reason> strongest(Stream<Reason> reasons) {
        return reasons.filter(reason -> reason.points() > 0).sorted((a, b) -> a.points() == b.points()
                ? a.code().compareTo(b.code())
                : Integer.compare(b.points(), a.points())).limit(3).toList();
    }

    private Side side(ProfileId id) {
        return Objects.requireNonNull(profiles.get(id)).side();
    }

    private boolean isAvailable(ProfileId id) {
        Profile profile = profiles.get(id);
        if (profile == null) {
            return false;
        }
        LocalDate last = profile.validUntil();
        boolean expired = today != null && last != null && last.isBefore(today);
        Integer most = profile instanceof Institution institution ? institution.capacity().partnerships() : null;
        long agreed = verdicts.keySet().stream().filter(pair -> pair.names(id) && state(pair) == PairState.AGREED)
                .count();
        return !expired && (most == null || agreed < most);
    }

    private PairState state(Pair pair) {
        return PairState.of(verdicts.getOrDefault(pair, Map.of()));
    }
}
