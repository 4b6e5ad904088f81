package org.puente.engine.index;

/**
 * What one profile has in common with few slots of the other side: ties by joint projects, and points for needs and
 * offers that meet.
 */
final class SparseOverlap {

    private int[] direct = new int[0];
    private int[] meeting = new int[0];
    private int[] touched = new int[0];
    private int size;

    /** Forgets everything; there are so many slots now. */
    void start(int slots) {
        if (direct.length < slots) {
            int length = slots + (slots >> 2);
            direct = new int[length];
            meeting = new int[length];
            touched = new int[length];
            size = 0;
        }
        for (int i = 0; i < size; i++) {
            direct[touched[i]] = 0;
            meeting[touched[i]] = 0;
        }
        size = 0;
    }

    /** Says by how many ties, at least, the two have worked together. */
    void direct(int slot, long ties) {
        touch(slot);
        direct[slot] = (int) Math.max(direct[slot], ties);
    }

    /** Says that needs and offers meet, for so many points more than if none did. */
    void meet(int slot, int points) {
        touch(slot);
        meeting[slot] = points + 1;
    }

    long direct(int slot) {
        return direct[slot];
    }

    boolean meets(int slot) {
        return meeting[slot] > 0;
    }

    int meeting(int slot) {
        return Math.max(0, meeting[slot] - 1);
    }

    /** Whether anything is known of this slot. */
    boolean isTouched(int slot) {
        return direct[slot] > 0 || meeting[slot] > 0;
    }

    /** How many slots anything is known of. */
    int size() {
        return size;
    }

    /** One of these slots, 0 to {@code size() - 1}. */
    int touched(int place) {
        return touched[place];
    }

    private void touch(int slot) {
        if (!isTouched(slot)) {
            touched[size++] = slot;
        }
    }
}
