package org.puente.engine.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A set of needs or offers, one {@code long} each: topic (32 bits), chain (8), step (3), goal and target (10); 0 for an
 * unstated part. Has a bit mask of topics and chains: sets whose masks are disjoint have no subject in common.
 */
public final class Subjects {

    private static final Subjects NONE = new Subjects(new long[0], 0);

    private final long[] subjects;
    private final long mask;

    private Subjects(long[] subjects, long mask) {
        this.subjects = subjects;
        this.mask = mask;
    }

    /** The set of the first {@code most} different subjects that have a topic or a chain. */
    static Subjects of(LongStream subjects, int most) {
        long[] kept = subjects.filter(subject -> topic(subject) != 0 || chain(subject) != 0).distinct().limit(most)
                .toArray();
        Arrays.sort(kept);
        return of(kept);
    }

    private static Subjects of(long[] kept) {
        return kept.length == 0
                ? NONE
                : new Subjects(kept, LongStream.of(kept).map(Subjects::mask).reduce(0, (a, b) -> a | b));
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(subjects.length);
        for (long subject : subjects) {
            out.writeLong(subject);
        }
    }

    static Subjects read(DataInput in) throws IOException {
        long[] subjects = new long[in.readUnsignedByte()];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = in.readLong();
        }
        return of(subjects);
    }

    static long pack(int topic, int chain, int step, int sdg) {
        return ((long) topic << 21) | ((long) chain << 13) | ((long) step << 10) | sdg;
    }

    /** The topic of a subject: a number of the lexicon, or 0. */
    public static int topic(long subject) {
        return (int) (subject >>> 21);
    }

    /** The chain of a subject: a number of {@link Chains}, or 0. */
    public static int chain(long subject) {
        return (int) (subject >>> 13) & 0xff;
    }

    /** The step of a subject: 1 to 6, or 0 for any. */
    public static int step(long subject) {
        return (int) (subject >>> 10) & 0x7;
    }

    /** The goal or target of a subject: a number of {@link Sdgs}, or 0. */
    public static int sdg(long subject) {
        return (int) subject & 0x3ff;
    }

    public int size() {
        return subjects.length;
    }

    public boolean isEmpty() {
        return subjects.length == 0;
    }

    /** The subject at a place, 0 to {@code size() - 1}; the order has no meaning. */
    public long at(int place) {
        return subjects[place];
    }

    /** False only if no two subjects of the sets have a topic, a chain or a kind of one chain in common. O(1). */
    public boolean mayIntersect(Subjects other) {
        return (mask & other.mask) != 0;
    }

    private static long mask(long subject) {
        long chain = chain(subject) == 0 ? 0 : 1L << Chains.group(chain(subject));
        long topic = topic(subject) == 0 ? 0 : 1L << (Chains.GROUPS + (topic(subject) & 31));
        return chain | topic;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subjects those && Arrays.equals(subjects, those.subjects);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(subjects);
    }
}
