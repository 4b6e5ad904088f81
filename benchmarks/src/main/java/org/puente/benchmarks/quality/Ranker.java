package org.puente.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Event;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Matchmaker;

/**
 * The service's matchmaker over a whole corpus. Each institution's ranking begins with its list, as the service would
 * publish it, and goes on with the next best: further permitted candidates, then, only if the rules leave fewer than
 * {@value #LENGTH}, those they refuse.
 */
final class Ranker {

    /** How long a ranking is, if there are so many candidates. */
    static final int LENGTH = 100;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::score).reversed()
            .thenComparing(Ranked::candidate);

    private final List<Profile> profiles;
    private final Matchmaker lists;
    private final Matchmaker further;

    Ranker(Model model, List<Profile> profiles) {
        this.profiles = profiles;
        this.lists = matchmaker(model);
        this.further = matchmaker(new Model(model.version(), model.revision(), LENGTH, model.minimumScore(),
                model.weights(), new Fairness(0, model.fairness().mostProjects(), 0, model.fairness().historyCap()),
                model.statistics()));
    }

    /** Every institution's ranking, by its id. */
    Map<ProfileId, List<Ranked>> rankings() {
        Map<ProfileId, List<Ranked>> rankings = new TreeMap<>();
        profiles.forEach(profile -> rankings.put(profile.id(), ranking(profile)));
        return rankings;
    }

    /** How many places the lists leave empty, of all there are. */
    double emptyPlaces(int k) {
        long filled = profiles.stream().mapToLong(profile -> institutions(lists, profile).size()).sum();
        return 1 - filled / (double) (k * profiles.size());
    }

    private List<Ranked> ranking(Profile owner) {
        LinkedHashSet<Ranked> ranking = new LinkedHashSet<>();
        institutions(lists, owner).forEach(match -> ranking.add(new Ranked(match.candidate(), match.score())));
        institutions(further, owner).forEach(match -> ranking.add(new Ranked(match.candidate(), match.score())));
        if (ranking.size() < LENGTH) {
            everybody(owner).forEach(ranking::add);
        }
        return new ArrayList<>(ranking).subList(0, Math.min(LENGTH, ranking.size()));
    }

    private List<Ranked> everybody(Profile owner) {
        return profiles.stream().filter(other -> other.side() != owner.side())
                .map(other -> new Ranked(other.id(), score(owner, other))).sorted(BEST_FIRST).limit(LENGTH).toList();
    }

    private int score(Profile owner, Profile other) {
        return further.explain(owner.id(), other.id()).orElseThrow().score();
    }

    private static List<Match> institutions(Matchmaker matchmaker, Profile owner) {
        Optional<MatchList> list = matchmaker.list(owner.id());
        return list.map(MatchList::institutions).orElse(List.of());
    }

    private Matchmaker matchmaker(Model model) {
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model);
        profiles.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        return matchmaker;
    }
}
