package org.puente.engine.profile;

import org.puente.contract.profile.Experience;
import org.puente.contract.profile.Projects;

/**
 * The collaboration history that a profile states. Logarithms are in 1024ths.
 *
 * @param identity              the feature by which other profiles name the profile as a collaborator
 * @param commonness            undoes the reduction of its weight there for being named by many profiles; 1024 for none
 * @param transatlanticProjects number of joint projects across the Atlantic
 * @param transatlanticLog      {@code ln(1 + earlier + 16 * recent)} of these projects
 * @param seasoned              whether it states at least four joint projects, a recent one counting for three
 * @param newcomer              whether it states so few projects that lists reserve places for it; never true of a
 *                              chain
 * @param isKnown               whether it states any history
 */
public record CollaborationHistory(int identity, int commonness, int transatlanticProjects, int transatlanticLog,
        boolean seasoned, boolean newcomer,
        boolean isKnown) {

    private static final int ONE = 1_024;
    private static final int RECENT_TRANSATLANTIC = 16;
    private static final int RECENT = 3;
    private static final int SEASONED = 4;

    /** The history of a profile that states none. */
    static CollaborationHistory none(int identity, int commonness) {
        return new CollaborationHistory(identity, commonness, 0, 0, false, false, false);
    }

    /** @param namesAny whether the profile names collaborators */
    static CollaborationHistory of(int identity, int commonness, boolean namesAny, Experience experience,
            boolean newcomer) {
        Projects transatlantic = experience.transatlantic();
        Projects all = experience.projects();
        return new CollaborationHistory(identity, commonness, transatlantic.all(),
                (int) StrictMath.round(ONE
                        * StrictMath.log1p(transatlantic.earlier() + RECENT_TRANSATLANTIC * transatlantic.recent())),
                all.earlier() + RECENT * all.recent() >= SEASONED, newcomer,
                namesAny || all.all() > 0);
    }
}
