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
 * Scores every pair, and so defines what is correct.
 *
 * <p>A list costs one score for each profile of the opposite side, the first time it is asked for; it is then kept. An
 * event on a profile costs one score for each kept list: the profile enters, moves within or leaves the list in place,
 * and only a full list that loses a member or sees it fall below its last place is given up, to be made anew when it is
 * next asked for. Memory: the encoded profiles and the kept lists.
 */
public final class ExhaustiveMatchmaker implements Matchmaker {

    private final Lexicon lexicon;
    private final ProfileEncoder encoder;
    private final Population population = new Population();
    private final Decisions decisions;
    private final PairEvaluator judge;
    private final ComputedLists lists;

    /** A matchmaker that ranks by this model, knows nobody and does not know the day. */
    public ExhaustiveMatchmaker(Model model) {
        this(model, new Lexicon(), new Decisions(List.of()));
    }

    /** A matchmaker that goes on from there; it makes all lists anew. */
    public ExhaustiveMatchmaker(Snapshot snapshot) {
        this(snapshot.model(), new Lexicon(snapshot.words()), new Decisions(snapshot.verdicts()));
        judge.today(snapshot.today());
        for (Side side : Side.values()) {
            snapshot.crowd(side).profiles().forEach(population::put);
        }
    }

    private ExhaustiveMatchmaker(Model model, Lexicon lexicon, Decisions decisions) {
        this.lexicon = lexicon;
        this.decisions = decisions;
        encoder = new ProfileEncoder(lexicon, model);
        judge = new PairEvaluator(Factors.all(lexicon, model), model, decisions);
        lists = new ComputedLists(judge, population);
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
                : Optional.of(judge.explain(you, they));
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(judge.model(), judge.day(), lexicon.words(), decisions.all(),
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
        Set<ProfileId> named = new HashSet<>();
        turn(profile, named);
        named.add(profile.id());
        return named;
    }

    private Set<ProfileId> withdraw(ProfileId id) {
        if (population.remove(id) == null) {
            return Set.of();
        }
        Set<ProfileId> named = new HashSet<>();
        lists.giveUp(id, named);
        lists.remove(id, named);
        named.add(id);
        return named;
    }

    private Set<ProfileId> decide(Pair pair, Actor actor, @Nullable Verdict verdict) {
        List<EncodedProfile> parties = Stream.of(pair.first(), pair.second()).map(population::get)
                .filter(Objects::nonNull)
                .toList();
        Set<EncodedProfile> fullBefore = full(parties);
        boolean declinedBefore = judge.isDeclined(pair);
        decisions.put(pair, actor, verdict);
        Set<ProfileId> named = new HashSet<>();
        for (EncodedProfile party : parties) {
            if (judge.isFull(party) != fullBefore.contains(party)) {
                turn(party, named);
            }
            if (judge.isDeclined(pair) != declinedBefore) {
                lists.reconsider(pair.other(party.id()), party, named);
            }
        }
        return named;
    }

    private Set<ProfileId> turnTo(@Nullable LocalDate day) {
        long before = judge.today();
        judge.today(day);
        Set<ProfileId> named = new HashSet<>();
        if (!lists.isEmpty()) {
            population.all().stream().filter(it -> it.conditions().expiredOn(before) != it.conditions()
                    .expiredOn(judge.today())).forEach(it -> turn(it, named));
        }
        return named;
    }

    /** A profile is not what it was for anybody. */
    private void turn(EncodedProfile profile, Set<ProfileId> named) {
        lists.giveUp(profile.id(), named);
        lists.reconsider(profile, named);
    }

    private Set<EncodedProfile> full(List<EncodedProfile> parties) {
        return parties.stream().filter(judge::isFull).collect(Collectors.toSet());
    }
}
