package org.puente.contract.profile;

import java.util.Objects;

/**
 * How much an institution has worked with others, as far as it says.
 *
 * @param projects      its joint projects, with partners anywhere
 * @param transatlantic those of them with a partner on the other side of the Atlantic
 */
public record Experience(Projects projects, Projects transatlantic) {

    /** Nothing is said. */
    public static final Experience UNSTATED = new Experience(Projects.NONE, Projects.NONE);

    public Experience {
        projects = Objects.requireNonNullElse(projects, Projects.NONE);
        transatlantic = Objects.requireNonNullElse(transatlantic, Projects.NONE);
    }
}
