package org.puente.engine.exhaustive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.pair.Decisions;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factors;
import org.puente.engine.snapshot.SideSnapshot;
import org.puente.engine.snapshot.Snapshot;

/**
 * The reference: scores every pair, and so defines which lists are correct.
 *
 * <p>A list costs one score for each profile of the opposite side when it is first read; it is then kept. An event on a
 * profile costs one score for each kept list: the profile enters, moves within or leaves the list in place, and only a
 * full list that loses a member, or whose member falls below the last place, is dropped, to be built anew when it is
 * next read. Memory: the encoded profiles and the kept lists.
 */
public final class ExhaustiveMatchmaker implements Matchmaker {

    private final Lexicon lexicon;
    private final ProfileEncoder encoder;
    private final Population population = new Population();
    private final Decisions decisions;
    private final PairEvaluator evaluator;
    private final ComputedLists lists;

    /** A matchmaker that ranks by this model and knows neither profiles nor the day. */
    public ExhaustiveMatchmaker(Model model) {
        this(model, new Lexicon(), new Decisions(List.of()));
    }

    /** A matchmaker that goes on from a snapshot without its lists, which it builds anew. */
    public ExhaustiveMatchmaker(Snapshot snapshot) {
        this(snapshot.model(), new Lexicon(snapshot.words()), new Decisions(snapshot.verdicts()));
        evaluator.today(snapshot.today());
        for (Side side : Side.values()) {
            snapshot.side(side).profiles().forEach(population::put);
        }
    }

    private ExhaustiveMatchmaker(Model model, Lexicon lexicon, Decisions decisions) {
        this.lexicon = lexicon;
        this.decisions = decisions;
        encoder = new ProfileEncoder(lexicon, model);
        evaluator = new PairEvaluator(Factors.all(lexicon, model), model, decisions);
        lists = new ComputedLists(evaluator, population);
    }

    @Override
    public EncodedEvent encode(Event event) {
        return EncodedEvent.of(event, encoder);
    }

    @Override
    public Set<ProfileId> fold(EncodedEvent event) {
        return switch (event.event()) {
            case Event.ProfileChanged(Profile profile) -> change(event.encoded(profile, encoder));
            case Event.ProfileWithdrawn(ProfileId id) -> withdraw(id);
            case Event.VerdictGiven(Pair pair, Actor actor, Verdict verdict) -> decide(pair, actor, verdict);
            case Event.VerdictTakenBack(Pair pair, Actor actor) -> decide(pair, actor, null);
            case Event.DayChanged(LocalDate today) -> turnTo(today);
        };
    }

    @Override
    public Optional<MatchList> list(ProfileId owner) {
        EncodedProfile profile = population.get(owner);
        if (profile == null) {
            return Optional.empty();
        }
        return Optional.of(lists.list(profile));
    }

    @Override
    public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
        Map<ProfileId, MatchList> known = new HashMap<>();
        owners.forEach(owner -> list(owner).ifPresent(list -> known.put(owner, list)));
        return known;
    }

    @Override
    public Optional<Explanation> explain(ProfileId owner, ProfileId candidate) {
        EncodedProfile you = population.get(owner);
        EncodedProfile they = population.get(candidate);
        return you == null || they == null || owner.equals(candidate)
                ? Optional.empty()
                : Optional.of(evaluator.explain(you, they));
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(evaluator.model(), evaluator.day(), lexicon.words(), decisions.all(),
                Map.of(Side.EU, crowd(Side.EU), Side.LATAM, crowd(Side.LATAM)));
    }

    @Override
    public Set<ProfileId> owners() {
        return population.ids();
    }

    private SideSnapshot crowd(Side side) {
        return new SideSnapshot(List.copyOf(population.of(side)), List.of());
    }

    private Set<ProfileId> change(EncodedProfile profile) {
        if (profile.equals(population.put(profile))) {
            return Set.of();
        }
        Set<ProfileId> changed = new HashSet<>();
        reconsiderEverywhere(profile, changed);
        changed.add(profile.id());
        return changed;
    }

    private Set<ProfileId> withdraw(ProfileId id) {
        if (population.remove(id) == null) {
            return Set.of();
        }
        Set<ProfileId> changed = new HashSet<>();
        lists.drop(id, changed);
        lists.remove(id, changed);
        changed.add(id);
        return changed;
    }

    private Set<ProfileId> decide(Pair pair, Actor actor, @Nullable Verdict verdict) {
        List<EncodedProfile> parties = Stream.of(pair.first(), pair.second()).map(population::get)
                .filter(Objects::nonNull)
                .toList();
        Set<EncodedProfile> fullBefore = full(parties);
        boolean declinedBefore = evaluator.isDeclined(pair);
        decisions.put(pair, actor, verdict);
        Set<ProfileId> changed = new HashSet<>();
        for (EncodedProfile party : parties) {
            if (evaluator.isFull(party) != fullBefore.contains(party)) {
                reconsiderEverywhere(party, changed);
            }
            if (evaluator.isDeclined(pair) != declinedBefore) {
                lists.reconsider(pair.other(party.id()), party, changed);
            }
        }
        return changed;
    }

    private Set<ProfileId> turnTo(@Nullable LocalDate day) {
        long before = evaluator.today();
        evaluator.today(day);
        Set<ProfileId> changed = new HashSet<>();
        if (!lists.isEmpty()) {
            population.all().stream().filter(it -> it.conditions().expiredOn(before) != it.conditions()
                    .expiredOn(evaluator.today())).forEach(it -> reconsiderEverywhere(it, changed));
        }
        return changed;
    }

    /** Evaluates a changed profile anew for its own list and all others. */
    private void reconsiderEverywhere(EncodedProfile profile, Set<ProfileId> changed) {
        lists.drop(profile.id(), changed);
        lists.reconsider(profile, changed);
    }

    private Set<EncodedProfile> full(List<EncodedProfile> parties) {
        return parties.stream().filter(evaluator::isFull).collect(Collectors.toSet());
    }
}
