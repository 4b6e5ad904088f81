package org.puente.ingest.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.puente.contract.profile.ProfileId;

/**
 * The ids that a file has said so far, as 64 bits of their SHA-256 each: 8 to 32 bytes of memory an id. Two different
 * ids among a million are taken for one with a probability of 3 in 100 million; the later is then refused and can be
 * sent again on its own.
 */
final class SeenIds {

    private static final int FIRST_SIZE = 1 << 10;

    private final int most;
    private final MessageDigest digest;
    private long[] slots = new long[FIRST_SIZE];
    private int size;

    SeenIds(int most) {
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether the id is new, or memory is full. Remembers it. */
    boolean add(ProfileId id) {
        long print = ByteBuffer.wrap(digest.digest(id.key().getBytes(StandardCharsets.UTF_8))).getLong() | 1;
        int slot = slotOf(slots, print);
        if (slots[slot] == print) {
            return false;
        }
        if (size < most) {
            slots[slot] = print;
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
        for (long print : slots) {
            if (print != 0) {
                larger[slotOf(larger, print)] = print;
            }
        }
        slots = larger;
    }

    /** Where the print is, or the free slot where it belongs. */
    private static int slotOf(long[] slots, long print) {
        int slot = Long.hashCode(print * 0x9E3779B97F4A7C15L) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != print) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
