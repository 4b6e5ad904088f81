package org.puente.ingest.imports;

import java.nio.charset.StandardCharsets;

import org.puente.contract.profile.ProfileId;
import org.puente.eventlog.ShortDigest;

/**
 * A set of profile ids, by open addressing over 64 bits of the SHA-256 of each: 8 to 32 bytes of memory an id. Two
 * different ids among a million are taken for one with a probability of 3 in 100 million; the later is then refused and
 * can be sent again on its own.
 */
final class IdHashSet {

    private static final int FIRST_SIZE = 1 << 10;

    private final int most;
    private final ShortDigest digest = new ShortDigest();
    private long[] slots = new long[FIRST_SIZE];
    private int size;

    IdHashSet(int most) {
        this.most = most;
    }

    /** Adds the id unless the set is full; false if it was there already. */
    boolean add(ProfileId id) {
        long hash = digest.finish(id.key().getBytes(StandardCharsets.UTF_8)) | 1;
        int slot = slotOf(slots, hash);
        if (slots[slot] == hash) {
            return false;
        }
        if (size < most) {
            slots[slot] = hash;
            size++;
            growWhenHalfFull();
        }
        return true;
    }

    private void growWhenHalfFull() {
        if (size * 2L <= slots.length) {
            return;
        }
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slotOf(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    /** The slot of the hash, or the free slot where it belongs. */
    private static int slotOf(long[] slots, long hash) {
        int slot = Long.hashCode(hash * 0x9E3779B97F4A7C15L) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
