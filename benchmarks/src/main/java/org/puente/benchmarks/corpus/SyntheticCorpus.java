package org.puente.benchmarks.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.benchmarks.corpus.figures.CordisFigures;
import org.puente.benchmarks.corpus.figures.Quantiles;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Side;

/**
 * An endless sequence of generated institutions that resemble those of CORDIS, see {@link CordisFigures}. Equal seeds
 * and orders of sides give equal profiles, so a corpus is a prefix of every larger one. Memory: about 700 bytes a
 * profile.
 */
public final class SyntheticCorpus {

    /** Number of first profiles of a side that belong to no population: they have few links and very high degrees. */
    public static final int FOUNDERS = 50;

    private final CollaborationGraph graph = new CollaborationGraph();
    private final ProfileRecords records;
    private final SplittableRandom random;
    private final boolean uniform;

    private SyntheticCorpus(long seed, ProfileDetail detail, boolean uniform) {
        random = new SplittableRandom(seed);
        records = new ProfileRecords(seed, detail);
        this.uniform = uniform;
        grow(FOUNDERS);
    }

    public static SyntheticCorpus of(long seed, ProfileDetail detail) {
        return new SyntheticCorpus(seed, detail, false);
    }

    /** A corpus of equal profiles. */
    public static SyntheticCorpus uniform(long seed, ProfileDetail detail) {
        return new SyntheticCorpus(seed, detail, true);
    }

    /** Adds institutions to each side, in turn. */
    public void grow(int perSide) {
        for (int i = 0; i < perSide; i++) {
            create(Side.EU);
            create(Side.LATAM);
        }
    }

    /** Adds an institution to the side and returns its profile. */
    public Profile next(Side side) {
        return records.profile(create(side));
    }

    /** Number of institutions of the side, founders included; serial numbers are below it. */
    public int size(Side side) {
        return graph.all(side).size();
    }

    /** The profile with all edits so far. */
    public Profile profile(Side side, int serial) {
        return records.profile(graph.all(side).get(serial));
    }

    /** Numbers of distinct words, topics and collaborators of both sides, without founders. */
    public VocabularySize vocabulary() {
        return VocabularySize.of(Stream.of(Side.values()).flatMap(side -> graph.all(side).stream().skip(FOUNDERS)));
    }

    /** Changes one word or, with probability 1/3, one topic, and returns the profile. */
    public Profile slightlyEdited(ProfileId id) {
        PackedProfile before = find(id);
        if (before.topics.length > 0 && random.nextInt(3) == 0) {
            int[] topics = before.topics.clone();
            topics[random.nextInt(topics.length)] = TopicSampler.topic(before.field, random);
            return replaced(before.with(distinct(topics), before.words, before.frequencies));
        }
        int[] words = WordSampler.reworded(before.words, before.field, before.topics, random);
        return replaced(before.with(before.topics, words, before.frequencies));
    }

    /** Draws all topics and words again and returns the profile. */
    public Profile rewritten(ProfileId id) {
        PackedProfile before = find(id);
        int[] topics = topics(before.topics.length, before.field);
        int size = before.words.length;
        return replaced(before.with(topics, WordSampler.words(size, before.field, topics, random),
                WordSampler.frequencies(size, random)));
    }

    /** Adds an institution of the most frequent words, topics and collaborators, and returns its profile. */
    public Profile hub(Side side) {
        int[] topics = IntStream.range(0, CordisFigures.topics(side).at(1)).toArray();
        int[] words = IntStream.range(0, CordisFigures.terms(side).at(1)).toArray();
        PackedProfile hub = new PackedProfile(side, size(side), 0,
                new Experience(new Projects(400, 500), new Projects(20, 23)),
                graph.withOldest(CordisFigures.collaborators(side).at(1)), topics, words,
                WordSampler.frequencies(words.length, random));
        graph.add(hub);
        return records.profile(hub);
    }

    private PackedProfile create(Side side) {
        PackedProfile profile = uniform && size(side) >= FOUNDERS ? copy(side) : fresh(side);
        graph.add(profile);
        return profile;
    }

    /** Copies the last founder, which has collaborators. */
    private PackedProfile copy(Side side) {
        PackedProfile it = graph.all(Side.EU).get(FOUNDERS - 1);
        return new PackedProfile(side, size(side), it.field, it.experience, it.collaborations, it.topics, it.words,
                it.frequencies);
    }

    private PackedProfile fresh(Side side) {
        double rank = random.nextDouble();
        int field = TopicSampler.field(random);
        int[] topics = topics(ranked(rank, CordisFigures.PROJECTS_WITH_TOPICS, CordisFigures.topics(side)), field);
        int words = Math.max(1, ranked(rank, CordisFigures.PROJECTS_WITH_TERMS, CordisFigures.terms(side)));
        int most = ranked(rank, CordisFigures.PROJECTS_WITH_COLLABORATORS, CordisFigures.collaborators(side));
        Experience experience = experience(side, rank);
        return new PackedProfile(side, size(side), field, experience,
                graph.draw(most, side, field, experience.projects(), random), topics,
                WordSampler.words(words, field, topics, random),
                WordSampler.frequencies(words, random));
    }

    private Profile replaced(PackedProfile profile) {
        graph.replace(profile);
        return records.profile(profile);
    }

    private PackedProfile find(ProfileId id) {
        String[] parts = id.slug().split("-", 2);
        Side side = parts[0].equals("eu") ? Side.EU : Side.LATAM;
        return graph.all(side).get(Integer.parseInt(parts[1]));
    }

    private int[] topics(int size, int field) {
        int[] topics = new int[size];
        for (int i = 0; i < size; i++) {
            boolean main = i == 0 || random.nextDouble() < CordisFigures.MAIN_FIELD;
            topics[i] = TopicSampler.topic(main ? field : TopicSampler.field(random), random);
        }
        return distinct(topics);
    }

    private static int[] distinct(int[] topics) {
        return Arrays.stream(topics).distinct().toArray();
    }

    private Experience experience(Side side, double rank) {
        Projects projects = projects(CordisFigures.projects(side).at(rank));
        int across = Math.min(projects.all(),
                ranked(rank, CordisFigures.transatlanticWithProjects(side), CordisFigures.transatlantic(side)));
        int recent = (int) Math.min(across, StrictMath.round((double) across * projects.recent() / projects.all()));
        return new Experience(projects, new Projects(across - recent, recent));
    }

    private Projects projects(int all) {
        int recent = 0;
        for (int i = 0; i < all; i++) {
            recent += random.nextDouble() < CordisFigures.RECENT_SHARE ? 1 : 0;
        }
        return new Projects(all - recent, recent);
    }

    /**
     * Draws at the given rank with probability {@code correlation}, which is Spearman's correlation, else at a fresh
     * rank.
     */
    private int ranked(double rank, double correlation, Quantiles distribution) {
        double fresh = random.nextDouble();
        return distribution.at(random.nextDouble() < correlation ? rank : fresh);
    }
}
