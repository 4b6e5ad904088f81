package org.puente.engine.index;

import java.util.Arrays;

/**
 * What one profile has in common with each slot of the other side, as far as it has been added up: a sum over terms and
 * codes, a sum over collaborators, and for few slots ties by joint projects and points for needs and offers that meet.
 */
final class Overlap {

    /** Sums over collaborators are of products in so many bits less, rounded up, so that they fit. */
    static final int SHIFT = 6;

    private int[] themes = new int[0];
    private int[] collaborators = new int[0];
    private int[] direct = new int[0];
    private int[] meeting = new int[0];
    private int[] touched = new int[0];
    private int size;

    /** Forgets everything; there are so many slots now. O(slots), but only as a sequence of stores. */
    void start(int slots) {
        if (themes.length < slots) {
            int length = slots + (slots >> 1);
            themes = new int[length];
            collaborators = new int[length];
            direct = new int[length];
            meeting = new int[length];
            touched = new int[length];
            size = 0;
        }
        Arrays.fill(themes, 0, slots, 0);
        Arrays.fill(collaborators, 0, slots, 0);
        for (int i = 0; i < size; i++) {
            direct[touched[i]] = 0;
            meeting[touched[i]] = 0;
        }
        size = 0;
    }

    /** By slot: the dot product of terms plus that of codes. */
    int[] themes() {
        return themes;
    }

    /** By slot: the dot product of collaborators, at least, in {@value #SHIFT} bits less. */
    int[] collaborators() {
        return collaborators;
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

    /** Whether more is known of this slot than sums. */
    boolean isTouched(int slot) {
        return direct[slot] > 0 || meeting[slot] > 0;
    }

    /** How many slots more is known of than sums. */
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
