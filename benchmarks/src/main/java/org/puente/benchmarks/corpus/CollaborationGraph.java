package org.puente.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.puente.benchmarks.corpus.figures.CordisFigures;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Side;

/**
 * Who worked with whom. Whoever arrives meets somebody, mostly of its own field, and is introduced to some of those
 * that it names, and so on until it knows as many as it should. Introductions close triangles, and favour whoever is
 * known to many: preferential attachment. Profiles name only those that came before, so a corpus is the beginning of
 * every larger one.
 */
final class CollaborationGraph {

    private final Map<Side, List<PackedProfile>> everybody = Map.of(Side.EU, new ArrayList<>(), Side.LATAM,
            new ArrayList<>());
    private final Map<Side, Map<Integer, List<PackedProfile>>> byField = Map.of(Side.EU, new HashMap<>(), Side.LATAM,
            new HashMap<>());

    void join(PackedProfile newcomer) {
        all(newcomer.side).add(newcomer);
        fields(newcomer.side).computeIfAbsent(newcomer.field, fresh -> new ArrayList<>()).add(newcomer);
    }

    List<PackedProfile> all(Side side) {
        return everybody.getOrDefault(side, List.of());
    }

    void replace(PackedProfile edited) {
        all(edited.side).set(edited.serial, edited);
    }

    /** At most so many acquaintances for a newcomer that has had these projects, fewer if there are too few to meet. */
    PackedCollaborations meet(int most, Side side, int field, Projects projects, SplittableRandom random) {
        int known = all(Side.EU).size() + all(Side.LATAM).size();
        int wanted = Math.min(most, known / 2);
        Set<Integer> met = new LinkedHashSet<>();
        for (int meetings = 0; met.size() < wanted && meetings < 4 * wanted; meetings++) {
            Side theirs = random.nextDouble() < CordisFigures.knowsEurope(side) ? Side.EU : Side.LATAM;
            List<PackedProfile> there = there(theirs, field, random);
            if (!there.isEmpty()) {
                greet(there.get(random.nextInt(there.size())), met, wanted, random);
            }
        }
        return strengths(met.stream().mapToInt(Integer::intValue).toArray(), side, projects, random);
    }

    /** So many of those that came first, who are known to most; one project with each. */
    PackedCollaborations meetTheFirst(int most) {
        int[] partners = IntStream.range(0, most).map(serial -> PackedCollaborations.number(Side.EU, serial)).toArray();
        byte[] once = new byte[most];
        Arrays.fill(once, (byte) 1);
        return new PackedCollaborations(partners, once, once);
    }

    private List<PackedProfile> there(Side side, int field, SplittableRandom random) {
        return random.nextDouble() < CordisFigures.OWN_FIELD
                ? fields(side).getOrDefault(field, List.of())
                : all(side);
    }

    private Map<Integer, List<PackedProfile>> fields(Side side) {
        return byField.getOrDefault(side, Map.of());
    }

    private static void greet(PackedProfile acquaintance, Set<Integer> met, int wanted, SplittableRandom random) {
        met.add(PackedCollaborations.number(acquaintance.side, acquaintance.serial));
        if (random.nextDouble() < CordisFigures.INTRODUCES) {
            PackedCollaborations others = acquaintance.acquaintances;
            for (int i = 0; i < others.size() && met.size() < wanted; i++) {
                if (random.nextDouble() < CordisFigures.INTRODUCED) {
                    met.add(others.partner(i));
                }
            }
        }
    }

    /** Nobody has had more projects with one than in all, nor none. */
    private static PackedCollaborations strengths(int[] partners, Side side, Projects all, SplittableRandom random) {
        byte[] earlier = new byte[partners.length];
        byte[] recent = new byte[partners.length];
        for (int i = 0; i < partners.length; i++) {
            earlier[i] = (byte) Math.min(all.earlier(), CordisFigures.earlier(side).at(random.nextDouble()));
            recent[i] = (byte) Math.min(all.recent(), CordisFigures.recent(side).at(random.nextDouble()));
            if (earlier[i] + recent[i] == 0) {
                earlier[i] = (byte) Math.min(all.earlier(), 1);
                recent[i] = (byte) (1 - earlier[i]);
            }
        }
        return new PackedCollaborations(partners, earlier, recent);
    }
}
