package org.puente.engine.profile;

import org.puente.contract.profile.Experience;
import org.puente.contract.profile.Projects;

/**
 * What a profile says of earlier work with others. Logarithms are in 1024ths.
 *
 * @param self          the feature under which others name it as a collaborator
 * @param commonness    how much less it weighs there for being named by many, 1024 for not at all
 * @param transatlantic how many joint projects across the Atlantic it has had
 * @param across        their worth: {@code ln(1 + earlier + 16 * recent)}
 * @param seasoned      whether it has had at least four joint projects, a recent one counting for three
 * @param newcomer      whether it has so little history that lists keep places for it; never true of a chain
 * @param isKnown       whether it says anything of its history
 */
public record CollaborationHistory(int self, int commonness, int transatlantic, int across, boolean seasoned,
        boolean newcomer,
        boolean isKnown) {

    private static final int ONE = 1_024;
    private static final int RECENT_ACROSS = 16;
    private static final int RECENT = 3;
    private static final int SEASONED = 4;

    /** Of a profile without any. */
    static CollaborationHistory none(int self, int commonness) {
        return new CollaborationHistory(self, commonness, 0, 0, false, false, false);
    }

    /** @param namesAny whether it names collaborators */
    static CollaborationHistory of(int self, int commonness, boolean namesAny, Experience experience,
            boolean newcomer) {
        Projects across = experience.transatlantic();
        Projects all = experience.projects();
        return new CollaborationHistory(self, commonness, across.all(),
                (int) StrictMath.round(ONE * StrictMath.log1p(across.earlier() + RECENT_ACROSS * across.recent())),
                all.earlier() + RECENT * all.recent() >= SEASONED, newcomer,
                namesAny || all.all() > 0);
    }
}
