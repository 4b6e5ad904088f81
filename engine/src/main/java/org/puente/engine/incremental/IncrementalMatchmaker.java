package org.puente.engine.incremental;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
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
import org.puente.engine.Preparation;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.pair.Decisions;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.snapshot.SideSnapshot;
import org.puente.engine.snapshot.Snapshot;

/**
 * Answers as {@link ExhaustiveMatchmaker} does and skips whom an upper bound of the score rules out.
 *
 * <p>A changed profile leaves the lists that it was in, then enters those whose thresholds its bounds reach; what it
 * has in common with the other side is added up once for that and for its own list. Lists keep a reserve, so that most
 * losses need no search. Every pair that is not skipped is judged by the same code as there. Memory: the encoded
 * profiles, their features inverted, and the kept lists with their reserves.
 */
public final class IncrementalMatchmaker implements Matchmaker {

    private final Lexicon lexicon;
    private final ProfileEncoder encoder;
    private final Decisions decisions;
    private final ScoreDecomposition anatomy;
    private final PairEvaluator judge;
    private final ReasonEncoding shorthand = new ReasonEncoding();
    private final Map<Side, Camp> camps = new EnumMap<>(Side.class);
    private final Map<ProfileId, Place> places = new HashMap<>();
    private final BulkBuildLimits ahead;
    private @Nullable BulkBuild sweep;

    /** A matchmaker that ranks by this model, knows nobody and does not know the day. */
    public IncrementalMatchmaker(Model model) {
        this(model, BulkBuildLimits.USUAL);
    }

    /** As the other, but works ahead like this. */
    public IncrementalMatchmaker(Model model, BulkBuildLimits ahead) {
        this(model, new Lexicon(), new Decisions(List.of()), ahead);
    }

    /**
     * A matchmaker that goes on from there, with the lists that were worked out. Uses two processors.
     *
     * @throws IllegalArgumentException if the snapshot cannot be of such a matchmaker
     */
    public IncrementalMatchmaker(Snapshot snapshot) {
        this(snapshot, BulkBuildLimits.USUAL);
    }

    /** As the other, but works ahead like this. */
    public IncrementalMatchmaker(Snapshot snapshot, BulkBuildLimits ahead) {
        this(snapshot.model(), new Lexicon(snapshot.words()), new Decisions(snapshot.verdicts()), ahead);
        judge.today(snapshot.today());
        Map<Side, int[]> slots = Stream.of(Side.values()).parallel().collect(
                Collectors.toConcurrentMap(side -> side, side -> camp(side).moveIn(snapshot.crowd(side).profiles())));
        slots.forEach((side, its) -> note(side, snapshot.crowd(side).profiles(), its));
        slots.entrySet().parallelStream()
                .forEach(its -> camp(its.getKey()).keep(snapshot.crowd(its.getKey()).lists(), its.getValue(),
                        Objects.requireNonNull(slots.get(its.getKey().opposite())), across(its.getKey()), this::own));
    }

    private IncrementalMatchmaker(Model model, Lexicon lexicon, Decisions decisions, BulkBuildLimits ahead) {
        this.ahead = ahead;
        this.lexicon = lexicon;
        this.decisions = decisions;
        List<Factor> factors = Factors.all(lexicon, model);
        anatomy = new ScoreDecomposition(factors, model);
        encoder = new ProfileEncoder(lexicon, model);
        judge = new PairEvaluator(factors, model, decisions);
        for (Side side : Side.values()) {
            camps.put(side, new Camp(side, judge, anatomy));
        }
    }

    private void note(Side side, List<EncodedProfile> profiles, int[] slots) {
        for (int i = 0; i < slots.length; i++) {
            if (places.put(profiles.get(i).id(), new Place(side, slots[i])) != null) {
                throw new IllegalArgumentException("A profile is there twice");
            }
        }
    }

    /** The same id, of which no second copy is kept if there is such a profile. */
    private ProfileId own(ProfileId id) {
        EncodedProfile profile = profile(id);
        return profile == null ? id : profile.id();
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
            case Event.DayChanged(var today) -> {
                long before = judge.today();
                judge.today(today);
                yield turnThoseWhoseDayIsOver(before);
            }
        };
    }

    @Override
    public Optional<MatchList> list(ProfileId owner) {
        Place place = places.get(owner);
        if (place == null) {
            return Optional.empty();
        }
        if (camp(place.side()).kept(place.slot()) == null) {
            camp(place.side()).make(place.slot(), across(place.side()));
        }
        return Optional.of(read(place));
    }

    /** While most lists of many profiles are missing. */
    @Override
    public Preparation prepare() {
        Camp european = camp(Side.EU);
        Camp latinAmerican = camp(Side.LATAM);
        if (sweep == null && places.size() >= ahead.fewest()
                && 2 * (european.kept() + latinAmerican.kept()) < places.size()) {
            sweep = new BulkBuild(european, latinAmerican, new Camp(Side.EU, judge, anatomy), ahead.atOnce());
        }
        Preparation done = sweep == null ? Preparation.NONE : sweep.step();
        sweep = done.goesOn() ? sweep : null;
        return done;
    }

    @Override
    public boolean isReady(ProfileId owner) {
        Place place = places.get(owner);
        return place == null || camp(place.side()).kept(place.slot()) != null;
    }

    /** On all processors: searching for one list, or reading it, changes nothing that another needs. */
    @Override
    public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
        Map<ProfileId, Place> known = new HashMap<>();
        for (ProfileId owner : owners) {
            Place place = places.get(owner);
            if (place != null) {
                known.put(owner, place);
            }
        }
        for (Side side : Side.values()) {
            int[] missing = known.values().stream()
                    .filter(place -> place.side() == side && camp(side).kept(place.slot()) == null)
                    .mapToInt(Place::slot).toArray();
            camp(side).make(missing, across(side));
        }
        return known.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> read(entry.getValue())));
    }

    @Override
    public Optional<Explanation> explain(ProfileId owner, ProfileId candidate) {
        EncodedProfile you = profile(owner);
        EncodedProfile they = profile(candidate);
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
        return Collections.unmodifiableSet(places.keySet());
    }

    /** How many pairs it has scored so far because no bound ruled them out: what its work grows with. */
    public long scored() {
        return camps.values().stream().mapToLong(Camp::scored).sum();
    }

    private SideSnapshot crowd(Side side) {
        return camp(side).crowd(across(side));
    }

    private MatchList read(Place place) {
        Camp camp = camp(place.side());
        return Objects.requireNonNull(camp.kept(place.slot())).read(camp.at(place.slot()), judge, shorthand,
                across(place.side()));
    }

    private Set<ProfileId> change(EncodedProfile profile) {
        Place before = places.get(profile.id());
        if (before != null && profile.equals(camp(before.side()).at(before.slot()))) {
            return Set.of();
        }
        Set<ProfileId> named = new HashSet<>();
        SlotSet left = before == null ? new SlotSet() : detach(before, named);
        Place place = place(profile, before);
        across(place.side()).enter(place.slot(), camp(place.side()), named);
        if (before != null) {
            settle(left, across(before.side()), named);
        }
        named.add(profile.id());
        return named;
    }

    /** Puts a profile in its place, the same as before if that suits it. */
    private Place place(EncodedProfile profile, @Nullable Place before) {
        if (before != null && before.side() == profile.side() && camp(before.side()).suits(before.slot(), profile)) {
            camp(before.side()).change(before.slot(), profile);
            return before;
        }
        Place place = new Place(profile.side(), camp(profile.side()).add(profile));
        if (before != null) {
            camp(before.side()).remove(before.slot());
        }
        places.put(profile.id(), place);
        return place;
    }

    private Set<ProfileId> withdraw(ProfileId id) {
        Place place = places.remove(id);
        if (place == null) {
            return Set.of();
        }
        Set<ProfileId> named = new HashSet<>();
        SlotSet left = detach(place, named);
        camp(place.side()).remove(place.slot());
        settle(left, across(place.side()), named);
        named.add(id);
        return named;
    }

    /** Gives up a profile's list and takes it out of all others; returns whose, yet to be settled. */
    private SlotSet detach(Place place, Set<ProfileId> named) {
        camp(place.side()).giveUp(place.slot(), across(place.side()));
        return across(place.side()).leave(place.slot(), camp(place.side()), named);
    }

    private Set<ProfileId> decide(Pair pair, Actor actor, @Nullable Verdict verdict) {
        List<EncodedProfile> parties = Stream.of(pair.first(), pair.second()).map(this::profile)
                .filter(Objects::nonNull)
                .toList();
        Set<ProfileId> fullBefore = full(parties);
        boolean declinedBefore = judge.isDeclined(pair);
        decisions.put(pair, actor, verdict);
        Set<ProfileId> named = new HashSet<>();
        for (EncodedProfile party : parties) {
            if (judge.isFull(party) != fullBefore.contains(party.id())) {
                turn(party.id(), named);
            }
        }
        if (judge.isDeclined(pair) != declinedBefore) {
            reconsider(pair.first(), pair.second(), named);
            reconsider(pair.second(), pair.first(), named);
        }
        return named;
    }

    private void reconsider(ProfileId owner, ProfileId candidate, Set<ProfileId> named) {
        Place of = places.get(owner);
        Place by = places.get(candidate);
        if (of != null && by != null && of.side() != by.side()) {
            camp(of.side()).reconsider(of.slot(), by.slot(), camp(by.side()), named);
        }
    }

    private Set<ProfileId> turnThoseWhoseDayIsOver(long before) {
        Set<ProfileId> named = new HashSet<>();
        for (ProfileId id : places.keySet()) {
            EncodedProfile profile = Objects.requireNonNull(profile(id));
            if (profile.conditions().expiredOn(before) != profile.conditions().expiredOn(judge.today())) {
                turn(id, named);
            }
        }
        return named;
    }

    /** A profile is not what it was for anybody. */
    private void turn(ProfileId id, Set<ProfileId> named) {
        Place place = Objects.requireNonNull(places.get(id));
        Camp others = across(place.side());
        Camp camp = camp(place.side());
        if (camp.giveUp(place.slot(), others)) {
            named.add(id);
        }
        SlotSet left = others.leave(place.slot(), camp, named);
        others.enter(place.slot(), camp, named);
        settle(left, others, named);
    }

    private void settle(SlotSet left, Camp owners, Set<ProfileId> named) {
        Camp others = owners == camp(Side.EU) ? camp(Side.LATAM) : camp(Side.EU);
        left.forEach(owner -> owners.settle(owner, others, named));
    }

    private Set<ProfileId> full(List<EncodedProfile> parties) {
        return parties.stream().filter(judge::isFull).map(EncodedProfile::id).collect(Collectors.toSet());
    }

    private @Nullable EncodedProfile profile(ProfileId id) {
        Place place = places.get(id);
        return place == null ? null : camp(place.side()).at(place.slot());
    }

    private Camp camp(Side side) {
        return Objects.requireNonNull(camps.get(side));
    }

    private Camp across(Side side) {
        return camp(side.opposite());
    }

    /** Where a profile is. */
    private record Place(Side side, int slot) {}
}
