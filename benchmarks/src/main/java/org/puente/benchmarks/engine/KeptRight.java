package org.puente.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;

/** A matchmaker used as the service uses it: every owner that a fold names is asked for again. */
final class KeptRight implements Contender {

    private static final int AT_ONCE = 500;

    private final Matchmakers which;
    private final Matchmaker matchmaker;
    private final int stride;
    private final List<ProfileId> named = new ArrayList<>();
    private final List<Optional<MatchList>> answers = new ArrayList<>();
    private final Map<ProfileId, Integer> contents = new HashMap<>();
    private long scoredBefore;
    private long changes;
    private long asked;
    private long affected;

    KeptRight(Matchmakers which, Model model, int owners) {
        this.which = which;
        matchmaker = which.make(model);
        stride = which.stride(owners);
    }

    @Override
    public String name() {
        return which.code();
    }

    @Override
    public void build(Stream<Profile> population) {
        population.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        while (matchmaker.prepare().goesOn()) {
            // All ahead, as in a start.
        }
        List<ProfileId> owners = matchmaker.owners().stream().filter(this::isKept).toList();
        for (int from = 0; from < owners.size(); from += AT_ONCE) {
            matchmaker.lists(owners.subList(from, Math.min(from + AT_ONCE, owners.size())));
        }
    }

    /** Notes what the lists hold, so that changes of them can be counted. */
    @Override
    public void remember() {
        matchmaker.owners().stream().filter(this::isKept).toList()
                .forEach(owner -> contents.put(owner, matchmaker.list(owner).hashCode()));
        scoredBefore = which.scored(matchmaker).orElse(0);
    }

    @Override
    public Runnable ready(Change change) {
        EncodedEvent event = matchmaker.encode(change.event());
        return () -> apply(event);
    }

    private void apply(EncodedEvent event) {
        for (ProfileId owner : matchmaker.fold(event)) {
            if (isKept(owner)) {
                named.add(owner);
                answers.add(matchmaker.list(owner));
            }
        }
    }

    @Override
    public void settle() {
        for (int i = 0; i < named.size(); i++) {
            int now = answers.get(i).hashCode();
            Integer before = contents.put(named.get(i), now);
            affected += before == null || before != now ? 1 : 0;
        }
        changes++;
        asked += named.size();
        named.clear();
        answers.clear();
    }

    @Override
    public double extrapolation() {
        return stride;
    }

    /** Lists asked for again after a change, on average. */
    double asked() {
        return asked * extrapolation() / changes;
    }

    /** Those of them that were not as before. */
    double affected() {
        return affected * extrapolation() / changes;
    }

    /** Candidates scored after a change, on average, if they are counted. */
    @Nullable
    Double scored() {
        OptionalLong now = which.scored(matchmaker);
        return now.isEmpty() ? null : (now.getAsLong() - scoredBefore) / (double) changes;
    }

    private boolean isKept(ProfileId owner) {
        return Math.floorMod(owner.slug().hashCode(), stride) == 0;
    }
}
