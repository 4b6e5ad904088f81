package org.puente.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.index.Group;

/**
 * A list that has been asked for and is kept right, with a reserve: the best institutions, the best newcomers among them
 * that reach the floor, and the best chains, composed as {@link Section} does when it is read.
 */
final class DeepList {

    private final Encoded owner;
    private final Model model;
    private final DeepRanking best;
    private final DeepRanking newcomers;
    private final DeepRanking chains;

    DeepList(Encoded owner, Model model) {
        this.owner = owner;
        this.model = model;
        best = new DeepRanking(model.k());
        newcomers = new DeepRanking(model.fairness().newcomerPlaces());
        chains = new DeepRanking(model.k());
    }

    Encoded owner() {
        return owner;
    }

    /** The lowest score with which a candidate of this group can get inside. */
    int threshold(Group group) {
        int lowest = switch (group) {
            case ESTABLISHED -> best.threshold();
            case NEWCOMER ->
                Math.min(best.threshold(), Math.max(model.fairness().newcomerFloor(), newcomers.threshold()));
            case CHAIN -> chains.threshold();
        };
        return Math.max(model.minimumScore(), lowest);
    }

    boolean takes(Entry entry, Group group) {
        return entry.score() >= model.minimumScore() && switch (group) {
            case ESTABLISHED -> best.takes(entry);
            case NEWCOMER -> best.takes(entry) || takesAsNewcomer(entry);
            case CHAIN -> chains.takes(entry);
        };
    }

    /** Takes in whoever is taken; returns whether the list may read differently. Names who is outside because of it. */
    boolean enter(Entry entry, Group group, IntConsumer outside) {
        if (group == Group.CHAIN) {
            return enter(chains, entry, outside);
        }
        boolean asNewcomer = group == Group.NEWCOMER && takesAsNewcomer(entry);
        boolean changes = best.takes(entry) && enter(best, entry, outside);
        return (asNewcomer && enter(newcomers, entry, outside)) || changes;
    }

    /** Forgets a candidate; returns whether the list may read differently. */
    boolean remove(int slot) {
        int amongBest = best.remove(slot);
        int amongNewcomers = newcomers.remove(slot);
        int amongChains = chains.remove(slot);
        return isPlace(amongBest, best) || isPlace(amongNewcomers, newcomers) || isPlace(amongChains, chains);
    }

    /** Whether it has to be made anew. */
    boolean isLost() {
        return best.isLost() || newcomers.isLost() || chains.isLost();
    }

    /** The slots of all inside, some twice. */
    void forEach(IntConsumer visitor) {
        Stream.of(best, newcomers, chains).flatMap(ranking -> ranking.entries().stream()).mapToInt(Entry::slot)
                .forEach(visitor);
    }

    MatchList read(Judge judge) {
        return new MatchList(owner.id(), model.version(), institutions(judge), matches(chains.placed(), judge));
    }

    private List<Match> institutions(Judge judge) {
        List<Entry> places = new ArrayList<>(best.placed());
        List<Entry> due = new ArrayList<>(newcomers.placed());
        due.removeAll(places);
        for (int place = places.size() - 1, missing = due.size(); missing > 0; place--) {
            if (!newcomers.isPlaced(places.get(place))) {
                places.remove(place);
                missing--;
            }
        }
        List<Match> matches = matches(places, judge);
        due.forEach(entry -> matches.add(Section.explained(entry.match(judge, owner))));
        return matches;
    }

    private List<Match> matches(List<Entry> entries, Judge judge) {
        List<Match> matches = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            matches.add(entry.match(judge, owner));
        }
        return matches;
    }

    private boolean takesAsNewcomer(Entry entry) {
        return entry.score() >= model.fairness().newcomerFloor() && newcomers.takes(entry);
    }

    private boolean enter(DeepRanking ranking, Entry entry, IntConsumer outside) {
        @Nullable
        Entry out = ranking.enter(entry);
        if (out != null && !best.has(out.slot()) && !newcomers.has(out.slot())) {
            outside.accept(out.slot());
        }
        return ranking.isPlaced(entry);
    }

    private static boolean isPlace(int place, DeepRanking ranking) {
        return place >= 0 && place < ranking.places();
    }
}
