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
 * The collaborations of the synthetic corpus, as a growing random graph. A new profile is linked to a random profile,
 * mostly of its own field, and to some of the collaborators of that profile, and so on until it has its number of
 * collaborators. The second kind of links closes triangles and favours profiles of high degree: preferential
 * attachment. Links lead to older profiles only, so a corpus is a prefix of every larger one.
 */
final class CollaborationGraph {

    private final Map<Side, List<PackedProfile>> bySide = Map.of(Side.EU, new ArrayList<>(), Side.LATAM,
            new ArrayList<>());
    private final Map<Side, Map<Integer, List<PackedProfile>>> byField = Map.of(Side.EU, new HashMap<>(), Side.LATAM,
            new HashMap<>());

    void add(PackedProfile profile) {
        all(profile.side).add(profile);
        fields(profile.side).computeIfAbsent(profile.field, fresh -> new ArrayList<>()).add(profile);
    }

    List<PackedProfile> all(Side side) {
        return bySide.getOrDefault(side, List.of());
    }

    void replace(PackedProfile edited) {
        all(edited.side).set(edited.serial, edited);
    }

    /**
     * Draws the collaborators of a new profile.
     *
     * @param most     number of collaborators; fewer if the graph is too small
     * @param projects all projects of the profile, which bound the joint projects with each collaborator
     */
    PackedCollaborations draw(int most, Side side, int field, Projects projects, SplittableRandom random) {
        int profiles = all(Side.EU).size() + all(Side.LATAM).size();
        int wanted = Math.min(most, profiles / 2);
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int attempts = 0; drawn.size() < wanted && attempts < 4 * wanted; attempts++) {
            Side otherSide = random.nextDouble() < CordisFigures.europeanShare(side) ? Side.EU : Side.LATAM;
            List<PackedProfile> pool = pool(otherSide, field, random);
            if (!pool.isEmpty()) {
                link(pool.get(random.nextInt(pool.size())), drawn, wanted, random);
            }
        }
        return jointProjects(drawn.stream().mapToInt(Integer::intValue).toArray(), side, projects, random);
    }

    /**
     * Links to the oldest European profiles, which have the highest degrees; one earlier and one recent project with
     * each.
     */
    PackedCollaborations withOldest(int most) {
        int[] partners = IntStream.range(0, most).map(serial -> PackedCollaborations.number(Side.EU, serial)).toArray();
        byte[] once = new byte[most];
        Arrays.fill(once, (byte) 1);
        return new PackedCollaborations(partners, once, once);
    }

    private List<PackedProfile> pool(Side side, int field, SplittableRandom random) {
        return random.nextDouble() < CordisFigures.OWN_FIELD
                ? fields(side).getOrDefault(field, List.of())
                : all(side);
    }

    private Map<Integer, List<PackedProfile>> fields(Side side) {
        return byField.getOrDefault(side, Map.of());
    }

    private static void link(PackedProfile collaborator, Set<Integer> drawn, int wanted, SplittableRandom random) {
        drawn.add(PackedCollaborations.number(collaborator.side, collaborator.serial));
        if (random.nextDouble() < CordisFigures.COPIES_LINKS) {
            PackedCollaborations others = collaborator.collaborations;
            for (int i = 0; i < others.size() && drawn.size() < wanted; i++) {
                if (random.nextDouble() < CordisFigures.COPIES_LINK) {
                    drawn.add(others.partner(i));
                }
            }
        }
    }

    /** Draws joint projects with each collaborator: at least one, and at most all projects of the profile. */
    private static PackedCollaborations jointProjects(int[] partners, Side side, Projects all,
            SplittableRandom random) {
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
