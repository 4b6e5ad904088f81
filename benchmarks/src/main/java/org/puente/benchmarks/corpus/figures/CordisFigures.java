package org.puente.benchmarks.corpus.figures;

import org.puente.contract.vocabulary.Side;

/**
 * Statistics of the CORDIS profiles, which {@code CordisProfiles} derives from European Commission data on FP7 and
 * Horizon 2020 projects begun before 2018 (European Union, CC BY 4.0): 7,608 European and 333 Latin American
 * institutions. Measured on 25 November 2026 on the encoded profiles, under a model fitted to them;
 * {@code benchmarks/run corpus} measures again and prints the synthetic corpus beside it. Figures marked as fitted
 * cannot be measured; they were chosen so that the statistics of both agree.
 */
public final class CordisFigures {

    /** Distinct terms of the texts; the encoding keeps 64. */
    private static final Quantiles EU_TERMS = Quantiles.of(2, 26, 33, 53, 64, 64, 64, 64, 64, 64, 64);
    private static final Quantiles LATAM_TERMS = Quantiles.of(7, 13, 24, 31, 38, 57, 64, 64, 64, 64, 64);

    /** Frequency of an encoded term in a profile. */
    public static final Quantiles FREQUENCY = Quantiles.of(1, 1, 1, 1, 1, 2, 3, 3, 6, 11, 34);

    /** Topics of the projects. */
    private static final Quantiles EU_TOPICS = Quantiles.of(0, 1, 1, 2, 4, 7, 15, 15, 16, 18, 22);
    private static final Quantiles LATAM_TOPICS = Quantiles.of(0, 0, 1, 1, 1, 2, 4, 6, 14, 15, 15);

    /** Collaborators that the encoding keeps, of up to 500. */
    private static final Quantiles EU_COLLABORATORS = Quantiles.of(0, 4, 7, 14, 27, 57, 127, 162, 165, 172, 180);
    private static final Quantiles LATAM_COLLABORATORS = Quantiles.of(0, 3, 4, 7, 13, 27, 55, 72, 141, 163, 163);

    /** Joint projects with each collaborator, begun before the last five years and since. */
    private static final Quantiles EU_EARLIER = Quantiles.of(0, 0, 0, 0, 0, 1, 1, 2, 5, 12, 78);
    private static final Quantiles EU_RECENT = Quantiles.of(0, 0, 0, 0, 1, 1, 2, 2, 6, 15, 75);
    private static final Quantiles LATAM_EARLIER = Quantiles.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 4, 5);
    private static final Quantiles LATAM_RECENT = Quantiles.of(0, 0, 0, 0, 0, 1, 1, 1, 2, 5, 7);

    /** Projects in all. */
    private static final Quantiles EU_PROJECTS = Quantiles.of(1, 1, 1, 2, 3, 7, 17, 31, 120, 423, 921);
    private static final Quantiles LATAM_PROJECTS = Quantiles.of(1, 1, 1, 1, 1, 2, 4, 7, 17, 20, 20);

    /** Projects across the Atlantic: of a Latin American institution nearly all. */
    private static final Quantiles EU_TRANSATLANTIC = Quantiles.of(0, 0, 0, 0, 0, 0, 1, 2, 5, 16, 43);

    /** Share of the projects of the last five years. */
    public static final double RECENT_SHARE = 0.55;

    /** Spearman's rank correlation of the number of projects with other numbers. */
    public static final double PROJECTS_WITH_COLLABORATORS = 0.83;
    public static final double PROJECTS_WITH_TERMS = 0.51;
    public static final double PROJECTS_WITH_TOPICS = 0.9;
    public static final double PROJECTS_WITH_TRANSATLANTIC = 0.4;

    /**
     * Share of European institutions among collaborators: measured .99 and .64; the latter is fitted for copied links.
     */
    private static final double EU_EUROPEAN_SHARE = 0.99;
    private static final double LATAM_EUROPEAN_SHARE = 0.6;

    /**
     * Document frequencies of the terms, by rank; beyond, by a Heaps exponent of 0.4 (measured .42, falling to .37).
     */
    public static final RankCurve TERMS = RankCurve.through(2.7, point(1, 1268), point(3, 1131), point(9, 921),
            point(27, 669), point(81, 481), point(243, 303), point(729, 140), point(2187, 42), point(6561, 7),
            point(22057, .6));

    /** Frequencies of the fields among topics, by rank; fitted. */
    public static final RankCurve FIELDS = RankCurve.through(3, point(1, 30), point(10, 12), point(100, 2));

    /** Frequencies of the topics of one field, by rank; fitted. */
    public static final RankCurve TOPICS = RankCurve.through(6, point(1, 10), point(10, 4), point(25, .5));

    /** Number of fields of knowledge, each with words of its own, at any size of corpus; fitted. */
    public static final int FIELD_COUNT = 100;

    /** Number of areas that the fields lie in; fitted. */
    public static final int AREA_COUNT = 20;

    /** Share of the topics of the newer programme, which have one code in common. */
    public static final double NEWER_PROGRAMME = 0.6;

    /** Share of terms from the profile's fields; the others are general. Fitted. */
    public static final double OWN_WORDS = 0.4;

    /** Share of topics from the main field, and of links within it; the others are from any field. Fitted. */
    public static final double MAIN_FIELD = 0.5;
    public static final double OWN_FIELD = 0.75;

    /** Probability that a linked profile's own links are considered, and that each of these is copied; fitted. */
    public static final double COPIES_LINKS = 0.3;
    public static final double COPIES_LINK = 0.1;

    private CordisFigures() {}

    public static Quantiles terms(Side side) {
        return side == Side.EU ? EU_TERMS : LATAM_TERMS;
    }

    public static Quantiles topics(Side side) {
        return side == Side.EU ? EU_TOPICS : LATAM_TOPICS;
    }

    public static Quantiles collaborators(Side side) {
        return side == Side.EU ? EU_COLLABORATORS : LATAM_COLLABORATORS;
    }

    public static Quantiles earlier(Side side) {
        return side == Side.EU ? EU_EARLIER : LATAM_EARLIER;
    }

    public static Quantiles recent(Side side) {
        return side == Side.EU ? EU_RECENT : LATAM_RECENT;
    }

    public static Quantiles projects(Side side) {
        return side == Side.EU ? EU_PROJECTS : LATAM_PROJECTS;
    }

    public static Quantiles transatlantic(Side side) {
        return side == Side.EU ? EU_TRANSATLANTIC : LATAM_PROJECTS;
    }

    public static double transatlanticWithProjects(Side side) {
        return side == Side.EU ? PROJECTS_WITH_TRANSATLANTIC : 1;
    }

    public static double europeanShare(Side side) {
        return side == Side.EU ? EU_EUROPEAN_SHARE : LATAM_EUROPEAN_SHARE;
    }

    private static double[] point(double rank, double frequency) {
        return new double[]{rank, frequency};
    }
}
