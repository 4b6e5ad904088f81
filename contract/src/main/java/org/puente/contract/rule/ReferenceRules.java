package org.puente.contract.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.StepState;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.rule.Rule.Breaches;
import org.puente.contract.vocabulary.ChainStep;

/** Rules about references: no duplicates, and no profile refers to itself. */
final class ReferenceRules {

    /**
     * Needs differ, and so do offers. The schema says so of their JSON; this says so of what they mean, for fields that
     * a reader ignored do not make a difference.
     */
    static final Rule<Profile> DISTINCT = (profile, breaches) -> {
        distinct("/needs", profile.needs(), breaches);
        distinct("/offers", profile.offers(), breaches);
        if (profile instanceof ValueChain chain) {
            distinct("/actions", chain.actions(), breaches);
        }
    };

    /** A step occurs once. */
    static final Rule<ValueChain> STEPS = (chain, breaches) -> {
        Set<ChainStep> seen = EnumSet.noneOf(ChainStep.class);
        List<StepState> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (!seen.add(steps.get(i).step())) {
                breaches.add("/steps/" + i + "/step", "step-once", "A step occurs once");
            }
        }
    };

    /** An institution neither collaborated with itself nor refuses itself. */
    static final Rule<Institution> OTHERS = (institution, breaches) -> {
        other("/collaborations/%d/with", partners(institution).indexOf(institution.id().key()), breaches);
        other("/wishes/neverWith/%d", institution.wishes().neverWith().indexOf(institution.id()), breaches);
    };

    /** A partner or project occurs once among the collaborations. */
    static final Rule<Institution> PARTNERS = (institution, breaches) -> {
        List<String> partners = partners(institution);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            if (!seen.add(partners.get(i))) {
                breaches.add("/collaborations/" + i + "/with", "partner-once", "A partner or project occurs once");
            }
        }
    };

    /** Projects across the Atlantic are among the projects. */
    static final Rule<Institution> EXPERIENCE = (institution, breaches) -> {
        Projects all = institution.experience().projects();
        Projects across = institution.experience().transatlantic();
        within("earlier", across.earlier(), all.earlier(), breaches);
        within("recent", across.recent(), all.recent(), breaches);
    };

    private ReferenceRules() {}

    private static List<String> partners(Institution institution) {
        return institution.collaborations().stream().map(Collaboration::with).toList();
    }

    private static void within(String when, int part, int all, Breaches breaches) {
        if (part > all) {
            breaches.add("/experience/transatlantic/" + when, "part-of-projects",
                    "At most as many as there are projects");
        }
    }

    private static void distinct(String pointer, List<?> items, Breaches breaches) {
        if (items.size() > 1 && new HashSet<>(items).size() < items.size()) {
            breaches.add(pointer, "unique-items", "No two items are the same");
        }
    }

    private static void other(String pointer, int index, Breaches breaches) {
        if (index >= 0) {
            breaches.add(pointer.formatted(index), "names-itself", "Names others, not the institution itself");
        }
    }
}
