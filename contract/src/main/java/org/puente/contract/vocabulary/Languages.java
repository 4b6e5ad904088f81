package org.puente.contract.vocabulary;

import java.util.Locale;
import java.util.Set;

/** Languages by BCP 47 tag, as far as the JDK knows them. */
public final class Languages {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** Whether this is a well-formed tag, in its usual case, of a language that the JDK can name. */
    public static boolean knows(String tag) {
        if (TWO_LETTERS.contains(tag)) {
            return true;
        }
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equals(tag) && knowsLanguage(locale.getLanguage());
    }

    private static boolean knowsLanguage(String language) {
        return TWO_LETTERS.contains(language) || (language.length() == 3
                && !Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language));
    }
}
