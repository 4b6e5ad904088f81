package org.puente.contract.rule;

import java.util.List;
import java.util.function.Predicate;

import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.rule.Rule.Breaches;
import org.puente.contract.vocabulary.GlobalGoals;
import org.puente.contract.vocabulary.Industries;
import org.puente.contract.vocabulary.Languages;

/** Rules about codes: a code of the right form also exists. */
final class CodeRules {

    private static final String NO_TARGET = "A goal 1 to 17 or one of its targets";

    /** Divisions of sectors exist. */
    static final Rule<Profile> SECTORS = (profile, breaches) -> each("/sectors/", profile.sectors(),
            Industries::haveDivisionOf, "sector-exists", "A division of ISIC Rev 4 or NACE Rev 2.1", breaches);

    /** Goals and targets exist. */
    static final Rule<Profile> SDGS = (profile, breaches) -> {
        each("/sdgs/", profile.sdgs(), GlobalGoals::include, "sdg-exists", NO_TARGET, breaches);
        Subjects.of(profile).forEach((pointer, subject) -> sdg(pointer, subject, breaches));
    };

    /** Chapters of products exist. */
    static final Rule<ValueChain> HS = (chain, breaches) -> each("/hs/", chain.hs(), Industries::haveChapterOf,
            "hs-exists", "A heading in one of the chapters 01 to 97 of the Harmonized System", breaches);

    /** Working languages exist. */
    static final Rule<Profile> LANGUAGES = (profile, breaches) -> each("/languages/", profile.languages(),
            Languages::knows, "language-tag", TextRules.LANGUAGE, breaches);

    private CodeRules() {}

    private static void sdg(String pointer, Subject subject, Breaches breaches) {
        String sdg = subject.sdg();
        if (sdg != null && !GlobalGoals.include(sdg)) {
            breaches.add(pointer + "/sdg", "sdg-exists", NO_TARGET);
        }
    }

    private static void each(String pointer, List<String> codes, Predicate<String> exists, String rule, String detail,
            Breaches breaches) {
        for (int i = 0; i < codes.size(); i++) {
            if (!exists.test(codes.get(i))) {
                breaches.add(pointer + i, rule, detail);
            }
        }
    }
}
