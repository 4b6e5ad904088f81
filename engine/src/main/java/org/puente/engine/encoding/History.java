package org.puente.engine.encoding;

import org.puente.contract.profile.Projects;

/**
 * What a profile says of earlier work with others.
 *
 * @param self          the feature under which others name it as a collaborator
 * @param collaborators whom it names, weighted by how often and how recently, and the less the more name them
 * @param projects      its joint projects
 * @param transatlantic those of them that cross the Atlantic
 * @param newcomer      whether it has so little history that lists keep places for it; never true of a chain
 */
public record History(int self, Sparse collaborators, Projects projects, Projects transatlantic, boolean newcomer) {

    /** Whether it says anything. */
    public boolean isKnown() {
        return !collaborators.isEmpty() || projects.all() > 0;
    }
}
