package org.puente.engine.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Typology;

/**
 * The type of a profile's territory.
 *
 * @param atBorder   whether the profile names a border area; if not, it may still lie in one
 * @param typologies a bit for each stated {@link Typology}, by ordinal; 0 if none is stated
 */
public record TerritoryType(boolean atBorder, int typologies) {

    private static final List<Typology> ORDER = List.of(Typology.values());

    /** The typology of a bit, from 0. */
    public static Typology typology(int bit) {
        return ORDER.get(bit);
    }

    static TerritoryType of(@Nullable String borderArea, List<Typology> typologies) {
        return new TerritoryType(borderArea != null,
                typologies.stream().mapToInt(it -> 1 << ORDER.indexOf(it)).reduce(0, (a, b) -> a | b));
    }
}
