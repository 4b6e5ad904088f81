package org.puente.matcher.inputs;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;

import org.puente.eventlog.ShortDigest;

/**
 * Remembers which keys with which values have been accepted, by 64 bits of a digest with a secret of this process, so
 * that no record can be made to pass for another. Holds {@value #MOST} digests in 16 MB; beyond that some are
 * forgotten. For any number of threads.
 */
final class AcceptedRecords {

    private static final int MOST = 1 << 21;
    /** The number of neighbouring slots that a digest may take. */
    private static final int WAYS = 4;

    private final byte[] secret = new byte[16];
    /** 0 in an empty slot. */
    private final AtomicLongArray digests = new AtomicLongArray(MOST);

    AcceptedRecords() {
        new SecureRandom().nextBytes(secret);
    }

    /** The digest of a key with a value. O(length), some 4 µs for 3 KB. */
    long digest(byte[] key, byte[] value) {
        return new ShortDigest().add(secret).addWithLength(key).finish(value);
    }

    /** Whether the record with this digest has been accepted and is remembered. */
    boolean has(long digest) {
        int first = first(digest);
        for (int way = 0; way < WAYS; way++) {
            if (digest != 0 && digests.get(first + way) == digest) {
                return true;
            }
        }
        return false;
    }

    void add(long digest) {
        int first = first(digest);
        int way = 0;
        while (way < WAYS - 1 && digests.get(first + way) != 0) {
            way++;
        }
        digests.set(first + way, digest);
    }

    private static int first(long digest) {
        return (int) digest & (MOST - 1) & -WAYS;
    }
}
