package org.puente.engine.score;

import java.util.List;
import java.util.Set;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.CodeSet;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;

/**
 * A working language in common: {@value #ONE} for one, 1,000,000 for more, 0 for none. Regional variants count as the
 * same language. 0 to 1,000,000, symmetric.
 *
 * <p>Source: working groups need one language that both work in; a second one widens the circle, a third hardly.
 * Missing data: {@value #NEUTRAL} if either names none.
 */
final class CommonLanguage implements Factor {

    static final int ONE = 800_000;
    static final int NEUTRAL = 400_000;

    private final Lexicon lexicon;

    CommonLanguage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String code() {
        return "language";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        if (known(a, b) == 0) {
            return NEUTRAL;
        }
        return switch (inCommon(a.languages(), b.languages())) {
            case 0 -> 0;
            case 1 -> ONE;
            default -> FULL;
        };
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return a.languages().isEmpty() || b.languages().isEmpty() ? 0 : FULL;
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        List<String> common = owner.languages().stream()
                .filter(language -> candidate.languages().stream().anyMatch(other -> other == language))
                .mapToObj(language -> "language:" + lexicon.word(language)).sorted().toList();
        return common.isEmpty() ? List.of() : List.of(new Reason("common-language", points, common));
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (known(owner, candidate) == 0) {
            int lacking = FULL - NEUTRAL;
            return List.of(owner.languages().isEmpty()
                    ? Shortfall.yours("state-your-languages", lacking)
                    : Shortfall.theirs("languages", lacking));
        }
        return value(owner, candidate) == 0 ? List.of(Shortfall.against("no-common-language", FULL)) : List.of();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("common-language", "no-common-language", "state-your-languages",
                Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static int inCommon(CodeSet a, CodeSet b) {
        if (!a.mayIntersect(b)) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size();) {
            int order = Integer.compare(a.at(i), b.at(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
