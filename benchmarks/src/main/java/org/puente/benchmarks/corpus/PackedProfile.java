package org.puente.benchmarks.corpus;

import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;

/** What makes up a synthetic profile, in few bytes. */
final class PackedProfile {

    /** Where it is. */
    final Side side;
    /** Tells it from others of its side, from 0. */
    final int serial;
    /** Its main field, see {@link TopicSampler}. */
    final int field;
    /** Its joint projects. */
    final Experience experience;
    /** Whom it worked with, see {@link CollaborationGraph}. */
    final PackedCollaborations acquaintances;
    /** Different topics that it offers, see {@link TopicSampler}. */
    final int[] topics;
    /** Numbers of the different words of its text. */
    final int[] words;
    /** How often it says each. */
    final byte[] frequencies;

    PackedProfile(Side side, int serial, int field, Experience experience, PackedCollaborations acquaintances,
            int[] topics,
            int[] words, byte[] frequencies) {
        this.side = side;
        this.serial = serial;
        this.field = field;
        this.experience = experience;
        this.acquaintances = acquaintances;
        this.topics = topics;
        this.words = words;
        this.frequencies = frequencies;
    }

    ProfileId id() {
        return id(side, serial);
    }

    static ProfileId id(Side side, int serial) {
        return ProfileId.institution((side == Side.EU ? "eu-" : "latam-") + serial);
    }

    PackedProfile with(int[] otherTopics, int[] otherWords, byte[] otherFrequencies) {
        return new PackedProfile(side, serial, field, experience, acquaintances, otherTopics, otherWords,
                otherFrequencies);
    }
}
