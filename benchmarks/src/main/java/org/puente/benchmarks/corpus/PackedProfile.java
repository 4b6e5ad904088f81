package org.puente.benchmarks.corpus;

import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;

/** A synthetic profile in compact form, from which its record is generated. */
final class PackedProfile {

    /** Side of the ocean. */
    final Side side;
    /** Number within its side, from 0. */
    final int serial;
    /** Main field, see {@link TopicSampler}. */
    final int field;
    /** Numbers of projects. */
    final Experience experience;
    /** Collaborators, see {@link CollaborationGraph}. */
    final PackedCollaborations collaborations;
    /** Distinct topics of the offers, see {@link TopicSampler}. */
    final int[] topics;
    /** Numbers of the distinct words of the text. */
    final int[] words;
    /** Frequency of each word. */
    final byte[] frequencies;

    PackedProfile(Side side, int serial, int field, Experience experience, PackedCollaborations collaborations,
            int[] topics,
            int[] words, byte[] frequencies) {
        this.side = side;
        this.serial = serial;
        this.field = field;
        this.experience = experience;
        this.collaborations = collaborations;
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
        return new PackedProfile(side, serial, field, experience, collaborations, otherTopics, otherWords,
                otherFrequencies);
    }
}
