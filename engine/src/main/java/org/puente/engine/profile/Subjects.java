package org.puente.engine.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Needs or offers, one {@code long} each: topic (32 bits), chain (8), step (3), goal and target (10); a part that is
 * not given is 0. A mask of topics and chains tells most sets that cannot meet apart at once.
 */
public final class Subjects {

    private static final Subjects NONE = new Subjects(new long[0], 0);

    private final long[] subjects;
    private final long mask;

    private Subjects(long[] subjects, long mask) {
        this.subjects = subjects;
        this.mask = mask;
    }

    /** The first {@code most} different subjects that are about something. */
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

    /** A number of the lexicon, or 0. */
    public static int topic(long subject) {
        return (int) (subject >>> 21);
    }

    /** A number of {@link Chains}, or 0. */
    public static int chain(long subject) {
        return (int) (subject >>> 13) & 0xff;
    }

    /** 1 to 6, or 0 for any. */
    public static int step(long subject) {
        return (int) (subject >>> 10) & 0x7;
    }

    /** A number of {@link Sdgs}, or 0. */
    public static int sdg(long subject) {
        return (int) subject & 0x3ff;
    }

    public int size() {
        return subjects.length;
    }

    public boolean isEmpty() {
        return subjects.length == 0;
    }

    /** The subject at this place, 0 to {@code size() - 1}; the order says nothing. */
    public long at(int place) {
        return subjects[place];
    }

    /** Whether any subject here could have a topic, a chain or a kind of chain in common with any subject there. */
    public boolean mayMeet(Subjects other) {
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
