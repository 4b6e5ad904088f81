package org.puente.engine.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Typology;

/**
 * What kind of territory a profile is of.
 *
 * @param atBorder   whether it names a border area; if not, it may still be in one
 * @param typologies a bit for each kind of land, in their order; 0 if it names none
 */
public record TerritoryType(boolean atBorder, int typologies) {

    private static final List<Typology> ORDER = List.of(Typology.values());

    /** The kind of land that this bit, from 0, stands for. */
    public static Typology typology(int bit) {
        return ORDER.get(bit);
    }

    static TerritoryType of(@Nullable String borderArea, List<Typology> typologies) {
        return new TerritoryType(borderArea != null,
                typologies.stream().mapToInt(it -> 1 << ORDER.indexOf(it)).reduce(0, (a, b) -> a | b));
    }
}
