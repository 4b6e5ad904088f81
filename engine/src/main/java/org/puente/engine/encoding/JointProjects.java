package org.puente.engine.encoding;

import java.util.List;

import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;

/** How many joint projects an institution is known to have had, at least. */
final class JointProjects {

    private static final String PROJECT = "projects/";

    private JointProjects() {}

    /**
     * As many as it says; if it says nothing, the larger of the most with any one partner and the number of projects that
     * it names: the same project may stand behind both.
     */
    static int known(Institution institution) {
        int stated = institution.experience().projects().all();
        return stated > 0 ? stated : named(institution.collaborations());
    }

    private static int named(List<Collaboration> collaborations) {
        int projects = 0;
        int withOne = 0;
        for (Collaboration collaboration : collaborations) {
            if (collaboration.with().startsWith(PROJECT)) {
                projects++;
            } else {
                withOne = Math.max(withOne, collaboration.projects().all());
            }
        }
        return Math.max(projects, withOne);
    }
}
