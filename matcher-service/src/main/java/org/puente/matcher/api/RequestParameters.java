package org.puente.matcher.api;

import java.util.List;

import org.puente.contract.decision.Pair;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Problem;
import org.puente.contract.vocabulary.Vocabulary;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;

/** What requests name, or the problem document that says what they should have named. */
public final class RequestParameters {

    private RequestParameters() {}

    /** The id that two path segments name; a path that names none leads nowhere. */
    public static ProfileId id(String kind, String slug) {
        return ProfileId.parse(kind + "/" + slug)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }

    /** The pair of two ids. */
    public static Pair pair(ProfileId a, ProfileId b) {
        if (a.equals(b)) {
            throw new ProblemException(ProblemType.UNKNOWN_RESOURCE);
        }
        return Pair.of(a, b);
    }

    /** One of the four languages that answers are worded in. */
    public static String language(String lang) {
        if (!Vocabulary.LANGUAGES.contains(lang)) {
            throw wrongly("lang", "language", "Languages are es, pt, en and fr");
        }
        return lang;
    }

    /** A number within bounds. */
    public static int between(int least, int most, int number, String parameter) {
        if (number < least || number > most) {
            throw wrongly(parameter, "range", "From " + least + " to " + most);
        }
        return number;
    }

    /** The refusal of a request parameter. */
    public static ProblemException wrongly(String parameter, String rule, String detail) {
        return new ProblemException(ProblemType.INVALID_REQUEST, List.of(new Problem("/" + parameter, rule, detail)));
    }
}
