package org.puente.contract.rule;

import java.util.List;
import java.util.function.BiConsumer;

import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;

/** Every subject of a profile with its JSON pointer: needs, offers, and what planned actions seek. */
record Subjects(Profile profile) {

    static Subjects of(Profile profile) {
        return new Subjects(profile);
    }

    void forEach(BiConsumer<String, Subject> visitor) {
        each("/needs/", profile.needs(), visitor);
        each("/offers/", profile.offers(), visitor);
        if (profile instanceof ValueChain chain) {
            List<PlannedAction> actions = chain.actions();
            for (int i = 0; i < actions.size(); i++) {
                Subject seeks = actions.get(i).seeks();
                if (seeks != null) {
                    visitor.accept("/actions/" + i + "/seeks", seeks);
                }
            }
        }
    }

    private static void each(String pointer, List<Subject> subjects, BiConsumer<String, Subject> visitor) {
        for (int i = 0; i < subjects.size(); i++) {
            visitor.accept(pointer + i, subjects.get(i));
        }
    }
}
