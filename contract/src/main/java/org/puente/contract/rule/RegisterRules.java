package org.puente.contract.rule;

import org.puente.contract.profile.Institution;

/** Rules about ids of public registers: check digits are right. */
final class RegisterRules {

    /** A Legal Entity Identifier carries check digits (ISO 17442: ISO 7064, MOD 97-10). */
    static final Rule<Institution> LEI = (institution, breaches) -> {
        String lei = institution.externalIds().lei();
        if (lei != null && remainder(lei) != 1) {
            breaches.add("/externalIds/lei", "check-digits", "The last two digits check the others");
        }
    };

    private RegisterRules() {}

    private static int remainder(String lei) {
        int remainder = 0;
        for (int i = 0; i < lei.length(); i++) {
            int value = Character.digit(lei.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
