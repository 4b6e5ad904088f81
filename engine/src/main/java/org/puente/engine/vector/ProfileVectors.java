package org.puente.engine.vector;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The three sparse vectors of a profile: terms, codes and collaborators. They lie one after the other in shared arrays,
 * since there are millions of them and scoring mostly reads all three.
 */
public final class ProfileVectors {

    private final int[] features;
    private final short[] weights;
    private final short codes;
    private final short collaborators;

    /**
     * Copies three vectors, of at most 32,767 features in all.
     *
     * @param terms         terms of texts, a unit vector
     * @param codes         sectors, products and topics, a unit vector
     * @param collaborators collaborators by {@link CollaboratorWeight}
     */
    public ProfileVectors(SparseVector terms, SparseVector codes, SparseVector collaborators) {
        this(new int[terms.size() + codes.size() + collaborators.size()], terms.size(), terms.size() + codes.size());
        terms.copy(features, weights, 0);
        codes.copy(features, weights, this.codes);
        collaborators.copy(features, weights, this.collaborators);
    }

    private ProfileVectors(int[] features, int codes, int collaborators) {
        Objects.checkFromToIndex(codes, collaborators, features.length);
        this.features = features;
        this.weights = new short[features.length];
        this.codes = (short) codes;
        this.collaborators = (short) collaborators;
    }

    /** Writes the vectors for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        out.writeShort(features.length);
        out.writeShort(codes);
        out.writeShort(collaborators);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeShort(weights[i]);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IndexOutOfBoundsException if the vectors' limits contradict each other
     */
    public static ProfileVectors read(DataInput in) throws IOException {
        ProfileVectors it = new ProfileVectors(new int[in.readUnsignedShort()], in.readUnsignedShort(),
                in.readUnsignedShort());
        for (int i = 0; i < it.features.length; i++) {
            it.features[i] = in.readInt();
            it.weights[i] = in.readShort();
        }
        return it;
    }

    public SparseVector terms() {
        return new SparseVector(features, weights, 0, codes);
    }

    public SparseVector codes() {
        return new SparseVector(features, weights, codes, collaborators);
    }

    public SparseVector collaborators() {
        return new SparseVector(features, weights, collaborators, features.length);
    }

    /** The features of all three vectors. */
    public int size() {
        return features.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileVectors that && codes == that.codes && collaborators == that.collaborators
                && Arrays.equals(features, that.features) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
    }
}
