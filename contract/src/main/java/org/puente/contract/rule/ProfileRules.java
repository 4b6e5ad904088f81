package org.puente.contract.rule;

import java.time.LocalDate;
import java.util.List;

import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ValueChain;

/** The rules of a profile. */
public final class ProfileRules {

    /** Rules of an institution. */
    public static final List<Rule<? super Institution>> INSTITUTION = List.of(PlaceRules.BORDER_AREA,
            PlaceRules.TERRITORY, TextRules.TEXTS, TextRules.SENTENCES, CodeRules.SECTORS, CodeRules.SDGS,
            CodeRules.LANGUAGES, ReferenceRules.DISTINCT, ReferenceRules.OTHERS,
            ReferenceRules.PARTNERS, ReferenceRules.EXPERIENCE, RegisterRules.LEI);

    /** Rules of a value chain. */
    public static final List<Rule<? super ValueChain>> VALUE_CHAIN = List.of(PlaceRules.BORDER_AREA,
            PlaceRules.TERRITORIES, TextRules.TEXTS, TextRules.SENTENCES, CodeRules.SECTORS, CodeRules.SDGS,
            CodeRules.HS, CodeRules.LANGUAGES, ReferenceRules.DISTINCT, ReferenceRules.STEPS);

    private ProfileRules() {}

    /** Its last day is not before this one. */
    public static Rule<Profile> notPast(LocalDate today) {
        return (profile, breaches) -> {
            LocalDate last = profile.validUntil();
            if (last != null && last.isBefore(today)) {
                breaches.add("/validUntil", "not-past", "The last day is today or later");
            }
        };
    }
}
