package org.puente.contract.profile;

/**
 * How many projects, by when they began. What is recent tells more than what is long past.
 *
 * @param earlier begun more than five years before the profile was written, or at an unknown time; 0 to 10,000
 * @param recent  begun within the five years before; 0 to 10,000
 */
public record Projects(int earlier, int recent) {

    /** None that we know of. */
    public static final Projects NONE = new Projects(0, 0);

    /** Earlier and recent ones together. */
    public int all() {
        return earlier + recent;
    }
}
