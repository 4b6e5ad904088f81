package org.puente.contract.profile;

/**
 * With whom an institution has worked, and in how many projects. One that says no number happened once.
 *
 * @param with    profile id of the partner, or {@code projects/slug} of a project
 * @param earlier joint projects begun more than five years before the profile was written, or at an unknown time; 0 to
 *                1,000
 * @param recent  joint projects begun within the five years before; 0 to 1,000
 */
public record Collaboration(String with, int earlier, int recent) {

    public Collaboration {
        earlier = earlier + recent == 0 ? 1 : earlier;
    }

    /** A single one, at an unknown time. */
    public static Collaboration once(String with) {
        return new Collaboration(with, 1, 0);
    }

    /** Joint projects by when they began. */
    public Projects projects() {
        return new Projects(earlier, recent);
    }
}
