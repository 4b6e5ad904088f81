package org.puente.eventlog;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first 64 bits of a SHA-256: enough to tell apart what one service compares, of no use against forgery unless a
 * secret goes first. Updates add up until {@link #finish}. For one thread.
 */
public final class ShortDigest {

    private final MessageDigest sha256;

    public ShortDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The digest of these bytes alone. O(length). */
    public static long of(byte[] bytes) {
        return new ShortDigest().finish(bytes);
    }

    /** Adds bytes. */
    public ShortDigest add(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    /** Adds bytes with their length first, so that no two sequences of parts give the same input. */
    public ShortDigest addWithLength(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        return add(bytes);
    }

    /** The digest of everything added and then these bytes; begins anew. */
    public long finish(byte[] last) {
        return ByteBuffer.wrap(sha256.digest(last)).getLong();
    }
}
