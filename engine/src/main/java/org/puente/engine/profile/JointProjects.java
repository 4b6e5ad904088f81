package org.puente.engine.profile;

import java.util.List;

import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;

/** Counts the joint projects of an institution: a lower bound from what it states. */
final class JointProjects {

    private static final String PROJECT = "projects/";

    private JointProjects() {}

    /**
     * The stated number, but at least the most projects with one partner and the number of projects named: a partner
     * and a named project may be of one project, so the two are not added up.
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
