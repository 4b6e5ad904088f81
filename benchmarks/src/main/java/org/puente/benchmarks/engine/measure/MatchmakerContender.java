package org.puente.benchmarks.engine.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;

/** A matchmaker, used as the service uses it: every list that a fold reports as changed is read again. */
public final class MatchmakerContender implements Contender {

    private static final int BATCH = 500;

    private final MatchmakerType type;
    private final Matchmaker matchmaker;
    private final int stride;
    private final List<ProfileId> reported = new ArrayList<>();
    private final List<Optional<MatchList>> answers = new ArrayList<>();
    private final Map<ProfileId, Integer> contents = new HashMap<>();
    private long scoredBefore;
    private long changes;
    private long reread;
    private long affected;

    public MatchmakerContender(MatchmakerType type, Model model, int owners) {
        this.type = type;
        matchmaker = type.create(model);
        stride = type.stride(owners);
    }

    @Override
    public String name() {
        return type.code();
    }

    @Override
    public void build(Stream<Profile> population) {
        population.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        while (matchmaker.prepare().goesOn()) {
            // Prepares every list, as at a start of the service.
        }
        List<ProfileId> owners = matchmaker.owners().stream().filter(this::isSampled).toList();
        for (int from = 0; from < owners.size(); from += BATCH) {
            matchmaker.lists(owners.subList(from, Math.min(from + BATCH, owners.size())));
        }
    }

    /** Records hashes of the lists, so that changed lists can be counted. */
    @Override
    public void recordLists() {
        matchmaker.owners().stream().filter(this::isSampled).toList()
                .forEach(owner -> contents.put(owner, matchmaker.list(owner).hashCode()));
        scoredBefore = type.scored(matchmaker).orElse(0);
    }

    @Override
    public Runnable prepare(Change change) {
        EncodedEvent event = matchmaker.encode(change.event());
        return () -> apply(event);
    }

    private void apply(EncodedEvent event) {
        for (ProfileId owner : matchmaker.fold(event)) {
            if (isSampled(owner)) {
                reported.add(owner);
                answers.add(matchmaker.list(owner));
            }
        }
    }

    @Override
    public void afterChange() {
        for (int i = 0; i < reported.size(); i++) {
            int now = answers.get(i).hashCode();
            Integer before = contents.put(reported.get(i), now);
            affected += before == null || before != now ? 1 : 0;
        }
        changes++;
        reread += reported.size();
        reported.clear();
        answers.clear();
    }

    @Override
    public double extrapolation() {
        return stride;
    }

    /** Mean number of lists read again after a change. */
    public double reread() {
        return reread * extrapolation() / changes;
    }

    /** Mean number of lists with other content after a change. */
    public double affected() {
        return affected * extrapolation() / changes;
    }

    /** Mean number of candidates scored after a change; null if the matchmaker does not count them. */
    @Nullable
    public Double scored() {
        OptionalLong now = type.scored(matchmaker);
        return now.isEmpty() ? null : (now.getAsLong() - scoredBefore) / (double) changes;
    }

    private boolean isSampled(ProfileId owner) {
        return Math.floorMod(owner.slug().hashCode(), stride) == 0;
    }
}
