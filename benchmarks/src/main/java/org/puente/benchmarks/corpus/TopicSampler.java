package org.puente.benchmarks.corpus;

import java.util.SplittableRandom;

import org.puente.benchmarks.corpus.figures.CordisFigures;

/**
 * Draws topics. A topic lies in a field, an area and a programme; its path goes from broad to narrow,
 * {@code n.a3.b27.c5}. The number of a topic is {@code number in the field * FIELD_COUNT + field}.
 */
final class TopicSampler {

    private TopicSampler() {}

    static int field(SplittableRandom random) {
        return (int) Math.min(CordisFigures.FIELDS.at(random.nextDouble()), CordisFigures.FIELD_COUNT - 1);
    }

    static int topic(int field, SplittableRandom random) {
        int number = (int) Math.min(CordisFigures.TOPICS.at(random.nextDouble()), 1 << 20);
        return number * CordisFigures.FIELD_COUNT + field;
    }

    static int fieldOf(int topic) {
        return topic % CordisFigures.FIELD_COUNT;
    }

    static String path(int topic) {
        int field = fieldOf(topic);
        String programme = isOfNewerProgramme(topic) ? "n." : "";
        return programme + "a" + field % CordisFigures.AREA_COUNT + ".b" + field + ".c"
                + topic / CordisFigures.FIELD_COUNT;
    }

    private static boolean isOfNewerProgramme(int topic) {
        return new SplittableRandom(topic).nextDouble() < CordisFigures.NEWER_PROGRAMME;
    }
}
