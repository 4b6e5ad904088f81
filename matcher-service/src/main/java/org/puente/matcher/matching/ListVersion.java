package org.puente.matcher.matching;

import org.puente.eventlog.ShortDigest;

/**
 * Identifies the content of a list, on the topic, in the store and in memory alike.
 *
 * @param hash the first 64 bits of the SHA-256 of the list's record value
 */
public record ListVersion(long hash) {

    /** The version of this record value. */
    public static ListVersion of(byte[] value) {
        return new ListVersion(ShortDigest.of(value));
    }

    /** As 16 hexadecimal digits. */
    @Override
    public String toString() {
        return "%016x".formatted(hash);
    }
}
