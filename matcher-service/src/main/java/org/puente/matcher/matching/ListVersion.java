package org.puente.matcher.matching;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Identifies the content of a list, on the topic, in the store and in memory alike.
 *
 * @param hash the first 64 bits of the SHA-256 of the list's record value
 */
public record ListVersion(long hash) {

    /** The version of this record value. */
    public static ListVersion of(byte[] value) {
        try {
            return new ListVersion(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(value)).getLong());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** As 16 hexadecimal digits. */
    @Override
    public String toString() {
        return "%016x".formatted(hash);
    }
}
