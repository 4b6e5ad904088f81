package org.puente.engine.profile;

import java.util.List;

import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;

/** How many joint projects an institution is known to have had, at least. */
final class JointProjects {

    private static final String PROJECT = "projects/";

    private JointProjects() {}

    /**
     * As many as it says, but no fewer than the most with any one partner or the number of projects that it names: the
     * same project may stand behind both.
     */
    static int known(Institution institution) {
        return Math.max(institution.experience().projects().all(), named(institution.collaborations()));
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
