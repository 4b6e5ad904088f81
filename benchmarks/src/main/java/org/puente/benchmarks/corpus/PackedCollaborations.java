package org.puente.benchmarks.corpus;

import java.util.stream.IntStream;

import org.puente.contract.profile.Collaboration;
import org.puente.contract.vocabulary.Side;

/** The collaborations of a profile in compact form: partners by number, and the joint projects with each. */
final class PackedCollaborations {

    private final int[] partners;
    private final byte[] earlier;
    private final byte[] recent;

    PackedCollaborations(int[] partners, byte[] earlier, byte[] recent) {
        this.partners = partners;
        this.earlier = earlier;
        this.recent = recent;
    }

    /** The number of a profile among the profiles of both sides. */
    static int number(Side side, int serial) {
        return 2 * serial + (side == Side.EU ? 0 : 1);
    }

    int size() {
        return partners.length;
    }

    int partner(int index) {
        return partners[index];
    }

    IntStream partners() {
        return IntStream.of(partners);
    }

    Collaboration collaboration(int index) {
        Side side = (partners[index] & 1) == 0 ? Side.EU : Side.LATAM;
        return new Collaboration(PackedProfile.id(side, partners[index] >> 1).key(), earlier[index], recent[index]);
    }
}
