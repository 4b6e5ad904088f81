package org.puente.contract.vocabulary;

import java.util.Locale;

/**
 * An enum constant that travels as its name in lower case with hyphens: {@code CIVIL_SOCIETY}, {@code civil-society}.
 */
interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
