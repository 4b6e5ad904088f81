package org.puente.engine.incremental;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.puente.engine.pair.Decisions;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.snapshot.Snapshot;

/**
 * Answers as the exhaustive matchmaker does, and skips pairs that an upper bound of the score rules out.
 *
 * <p>A changed profile leaves the lists that hold it, then enters those whose thresholds its bounds reach; what it has
 * in common with the other side is added up once for that and for its own list. Lists keep a reserve, so that most
 * losses need no search. Every pair that is not skipped is evaluated by the exhaustive matchmaker's code. Memory: the
 * encoded profiles, their features inverted, and the kept lists with their reserves.
 */
public final class IncrementalMatchmaker implements Matchmaker {

    private final Lexicon lexicon;
    private final ProfileEncoder encoder;
    private final Decisions decisions;
    private final ScoreDecomposition decomposition;
    private final PairEvaluator evaluator;
    private final ReasonEncoding encoding = new ReasonEncoding();
    private final Sides sides;
    private final ListMaintenance maintenance;
    private final BulkBuildLimits limits;
    private @Nullable BulkBuild bulkBuild;

    /** A matchmaker that ranks by this model and knows neither profiles nor the day. */
    public IncrementalMatchmaker(Model model) {
        this(model, BulkBuildLimits.USUAL);
    }

    /** As {@link #IncrementalMatchmaker(Model)}, with these limits of {@link #prepare}. */
    public IncrementalMatchmaker(Model model, BulkBuildLimits limits) {
        this(model, new Lexicon(), new Decisions(List.of()), limits);
    }

    /**
     * A matchmaker that goes on from a snapshot, with the lists that were built. Uses two processors.
     *
     * @throws IllegalArgumentException if the snapshot cannot be of such a matchmaker
     */
    public IncrementalMatchmaker(Snapshot snapshot) {
        this(snapshot, BulkBuildLimits.USUAL);
    }

    /** As {@link #IncrementalMatchmaker(Snapshot)}, with these limits of {@link #prepare}. */
    public IncrementalMatchmaker(Snapshot snapshot, BulkBuildLimits limits) {
        this(snapshot.model(), new Lexicon(snapshot.words()), new Decisions(snapshot.verdicts()), limits);
        evaluator.today(snapshot.today());
        sides.restore(snapshot);
    }

    private IncrementalMatchmaker(Model model, Lexicon lexicon, Decisions decisions, BulkBuildLimits limits) {
        this.limits = limits;
        this.lexicon = lexicon;
        this.decisions = decisions;
        List<Factor> factors = Factors.all(lexicon, model);
        decomposition = new ScoreDecomposition(factors, model);
        encoder = new ProfileEncoder(lexicon, model);
        evaluator = new PairEvaluator(factors, model, decisions);
        sides = new Sides(evaluator, decomposition);
        maintenance = new ListMaintenance(sides, decisions, evaluator);
    }

    @Override
    public EncodedEvent encode(Event event) {
        return EncodedEvent.of(event, encoder);
    }

    @Override
    public Set<ProfileId> fold(EncodedEvent event) {
        return switch (event.event()) {
            case Event.ProfileChanged(Profile profile) -> maintenance.change(event.encoded(profile, encoder));
            case Event.ProfileWithdrawn(ProfileId id) -> maintenance.withdraw(id);
            case Event.VerdictGiven(Pair pair, Actor actor, Verdict verdict) ->
                maintenance.decide(pair, actor, verdict);
            case Event.VerdictTakenBack(Pair pair, Actor actor) -> maintenance.decide(pair, actor, null);
            case Event.DayChanged(var today) -> maintenance.turnTo(today);
        };
    }

    @Override
    public Optional<MatchList> list(ProfileId owner) {
        ProfileSlot at = sides.slot(owner);
        if (at == null) {
            return Optional.empty();
        }
        sides.of(at.side()).build(at.slot());
        return Optional.of(read(at));
    }

    /** On all processors: searching for a list, or reading one, changes nothing that another list needs. */
    @Override
    public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
        Map<ProfileId, ProfileSlot> known = new HashMap<>();
        for (ProfileId owner : owners) {
            ProfileSlot at = sides.slot(owner);
            if (at != null) {
                known.put(owner, at);
            }
        }
        for (Side side : Side.values()) {
            sides.of(side).build(known.values().stream().filter(at -> at.side() == side && !isReady(at))
                    .mapToInt(ProfileSlot::slot).toArray());
        }
        return known.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> read(entry.getValue())));
    }

    /** Builds lists in bulk while most lists of many profiles are missing. */
    @Override
    public Preparation prepare() {
        MatchingSide european = sides.of(Side.EU);
        MatchingSide latinAmerican = sides.of(Side.LATAM);
        if (bulkBuild == null && sides.size() >= limits.fewest()
                && 2 * (european.lists().size() + latinAmerican.lists().size()) < sides.size()) {
            bulkBuild = new BulkBuild(european, latinAmerican, new SideProfiles(Side.EU, decomposition),
                    limits.atOnce());
        }
        Preparation done = bulkBuild == null ? Preparation.NONE : bulkBuild.step();
        bulkBuild = done.goesOn() ? bulkBuild : null;
        return done;
    }

    @Override
    public boolean isReady(ProfileId owner) {
        ProfileSlot at = sides.slot(owner);
        return at == null || isReady(at);
    }

    @Override
    public Optional<Explanation> explain(ProfileId owner, ProfileId candidate) {
        EncodedProfile you = sides.profile(owner);
        EncodedProfile they = sides.profile(candidate);
        return you == null || they == null || owner.equals(candidate)
                ? Optional.empty()
                : Optional.of(evaluator.explain(you, they));
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(evaluator.model(), evaluator.day(), lexicon.words(), decisions.all(), sides.snapshot());
    }

    @Override
    public Set<ProfileId> owners() {
        return sides.ids();
    }

    /** How many pairs have been scored so far because no bound ruled them out: a measure of the work done. */
    public long scored() {
        return sides.scored();
    }

    private boolean isReady(ProfileSlot at) {
        return sides.of(at.side()).isReady(at.slot());
    }

    private MatchList read(ProfileSlot at) {
        return sides.of(at.side()).read(at.slot(), encoding);
    }
}
