package org.puente.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;

/** Ranks the partners of every profile of a corpus by a matchmaker. */
final class Ranker {

    /** Length of a ranking, if there are as many candidates. */
    static final int LENGTH = 100;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::score).reversed()
            .thenComparing(Ranked::candidate);

    private final Model model;
    private final List<Profile> profiles;
    private final Matchmaker service;

    Ranker(Model model, List<Profile> profiles) {
        this.model = model;
        this.profiles = profiles;
        this.service = matchmaker(model, profiles);
    }

    /**
     * The ranking of every profile: its list, then the next best permitted candidates and, where the rules permit fewer
     * than {@value #LENGTH}, the best refused ones.
     */
    Map<ProfileId, List<Ranked>> rankings() {
        Map<ProfileId, List<Ranked>> rankings = lists(service);
        Matchmaker further = matchmaker(longLists(), profiles);
        lists(further).forEach((owner, ranking) -> rankings.merge(owner, ranking, Ranker::append));
        profiles.stream().filter(owner -> rankings.getOrDefault(owner.id(), List.of()).size() < LENGTH)
                .forEach(owner -> rankings.merge(owner.id(), all(further, owner), Ranker::append));
        return rankings;
    }

    /** The factors with evidence on both profiles for at least one first suggestion. */
    SortedSet<String> knownFactors() {
        SortedSet<String> factors = new TreeSet<>();
        for (Profile owner : profiles) {
            service.list(owner.id()).stream().flatMap(list -> list.institutions().stream()).limit(1)
                    .flatMap(match -> service.explain(owner.id(), match.candidate()).orElseThrow().parts().stream())
                    .filter(part -> part.known() > 0).forEach(part -> factors.add(part.factor()));
        }
        return factors;
    }

    private Model longLists() {
        Fairness fairness = new Fairness(0, model.fairness().mostProjects(), 0, model.fairness().historyCap());
        return new Model(model.version(), model.revision(), LENGTH, model.minimumScore(), model.weights(), fairness,
                model.statistics());
    }

    private static Matchmaker matchmaker(Model model, List<Profile> profiles) {
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model);
        profiles.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        return matchmaker;
    }

    private Map<ProfileId, List<Ranked>> lists(Matchmaker matchmaker) {
        Map<ProfileId, List<Ranked>> lists = new TreeMap<>();
        for (Profile owner : profiles) {
            List<Match> matches = matchmaker.list(owner.id()).map(MatchList::institutions).orElse(List.of());
            lists.put(owner.id(),
                    matches.stream().map(match -> new Ranked(match.candidate(), match.score())).toList());
        }
        return lists;
    }

    private List<Ranked> all(Matchmaker matchmaker, Profile owner) {
        return profiles.stream().filter(other -> other.side() != owner.side())
                .map(other -> new Ranked(other.id(),
                        matchmaker.explain(owner.id(), other.id()).orElseThrow().score()))
                .sorted(BEST_FIRST).limit(LENGTH).toList();
    }

    /** Appends the candidates that are only in the further ranking, up to {@value #LENGTH}. */
    private static List<Ranked> append(List<Ranked> ranking, List<Ranked> further) {
        LinkedHashSet<Ranked> all = new LinkedHashSet<>(ranking);
        all.addAll(further);
        return new ArrayList<>(all).subList(0, Math.min(LENGTH, all.size()));
    }
}
