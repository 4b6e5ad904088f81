package org.puente.benchmarks.corpus;

import java.util.SplittableRandom;

import org.puente.benchmarks.corpus.figures.CordisFigures;

/**
 * Topics of fields of areas of a programme, as paths from broad to narrow: {@code n.a3.b27.c5}. A topic is
 * {@code number in the field * FIELD_COUNT + field}.
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
        String programme = isOfTheNewer(topic) ? "n." : "";
        return programme + "a" + field % CordisFigures.AREA_COUNT + ".b" + field + ".c"
                + topic / CordisFigures.FIELD_COUNT;
    }

    private static boolean isOfTheNewer(int topic) {
        return new SplittableRandom(topic).nextDouble() < CordisFigures.NEWER_PROGRAMME;
    }
}
