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
 * Institutions that resemble those of CORDIS, see {@link CordisFigures}, one after the other without end. The same seed
 * and the same order of sides give the same profiles, so a corpus is the beginning of every larger one. Memory: about
 * 700 bytes a profile.
 */
public final class SyntheticCorpus {

    /** The first of a side have hardly anybody to know, and are known to most: they are part of no population. */
    public static final int FOUNDERS = 50;

    private final CollaborationGraph society = new CollaborationGraph();
    private final ProfileRecords records;
    private final SplittableRandom random;
    private final boolean alike;

    private SyntheticCorpus(long seed, ProfileDetail fill, boolean alike) {
        random = new SplittableRandom(seed);
        records = new ProfileRecords(seed, fill);
        this.alike = alike;
        grow(FOUNDERS);
    }

    public static SyntheticCorpus of(long seed, ProfileDetail fill) {
        return new SyntheticCorpus(seed, fill, false);
    }

    /** One in which everybody says the same. */
    public static SyntheticCorpus alike(long seed, ProfileDetail fill) {
        return new SyntheticCorpus(seed, fill, true);
    }

    /** So many more institutions of each side, one of each in turn. */
    public void grow(int perSide) {
        for (int i = 0; i < perSide; i++) {
            arrive(Side.EU);
            arrive(Side.LATAM);
        }
    }

    /** One more institution of this side. */
    public Profile next(Side side) {
        return records.profile(arrive(side));
    }

    /** How many of this side there are, founders included; serial numbers are less. */
    public int size(Side side) {
        return society.all(side).size();
    }

    /** As it stands after its edits. */
    public Profile profile(Side side, int serial) {
        return records.profile(society.all(side).get(serial));
    }

    /** How many different words, topics and partners those of both sides name that are not founders. */
    public VocabularySize vocabulary() {
        return VocabularySize.of(Stream.of(Side.values()).flatMap(side -> society.all(side).stream().skip(FOUNDERS)));
    }

    /** The profile with one word or, of three times, once one topic changed. */
    public Profile slightlyEdited(ProfileId id) {
        PackedProfile before = sketch(id);
        if (before.topics.length > 0 && random.nextInt(3) == 0) {
            int[] topics = before.topics.clone();
            topics[random.nextInt(topics.length)] = TopicSampler.topic(before.field, random);
            return replaced(before.with(distinct(topics), before.words, before.frequencies));
        }
        int[] words = WordSampler.reworded(before.words, before.field, before.topics, random);
        return replaced(before.with(before.topics, words, before.frequencies));
    }

    /** The profile with all its topics and words written anew. */
    public Profile rewritten(ProfileId id) {
        PackedProfile before = sketch(id);
        int[] topics = topics(before.topics.length, before.field);
        int size = before.words.length;
        return replaced(before.with(topics, WordSampler.words(size, before.field, topics, random),
                WordSampler.frequencies(size, random)));
    }

    /** One more institution of this side: it says what most say, offers what most offer and knows whom all know. */
    public Profile hub(Side side) {
        int[] topics = IntStream.range(0, CordisFigures.topics(side).at(1)).toArray();
        int[] words = IntStream.range(0, CordisFigures.terms(side).at(1)).toArray();
        PackedProfile hub = new PackedProfile(side, size(side), 0,
                new Experience(new Projects(400, 500), new Projects(20, 23)),
                society.meetTheFirst(CordisFigures.collaborators(side).at(1)), topics, words,
                WordSampler.frequencies(words.length, random));
        society.join(hub);
        return records.profile(hub);
    }

    private PackedProfile arrive(Side side) {
        PackedProfile sketch = alike && size(side) >= FOUNDERS ? copy(side) : fresh(side);
        society.join(sketch);
        return sketch;
    }

    /** Of the last founder, who had somebody to know. */
    private PackedProfile copy(Side side) {
        PackedProfile it = society.all(Side.EU).get(FOUNDERS - 1);
        return new PackedProfile(side, size(side), it.field, it.experience, it.acquaintances, it.topics, it.words,
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
                society.meet(most, side, field, experience.projects(), random), topics,
                WordSampler.words(words, field, topics, random),
                WordSampler.frequencies(words, random));
    }

    private Profile replaced(PackedProfile sketch) {
        society.replace(sketch);
        return records.profile(sketch);
    }

    private PackedProfile sketch(ProfileId id) {
        String[] parts = id.slug().split("-", 2);
        Side side = parts[0].equals("eu") ? Side.EU : Side.LATAM;
        return society.all(side).get(Integer.parseInt(parts[1]));
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

    /** A draw that has the same rank as another one with this probability: Spearman's correlation of the two. */
    private int ranked(double rank, double correlation, Quantiles distribution) {
        double fresh = random.nextDouble();
        return distribution.at(random.nextDouble() < correlation ? rank : fresh);
    }
}
