package org.puente.contract.profile;

import java.util.List;

import org.puente.contract.vocabulary.Country;

/**
 * Conditions that no score can outweigh.
 *
 * @param targetCountries partners come from these only; empty means from anywhere
 * @param neverWith       profiles never to be suggested
 */
public record Wishes(List<Country> targetCountries, List<ProfileId> neverWith) {

    /** No conditions. */
    public static final Wishes NONE = new Wishes(List.of(), List.of());

    public Wishes {
        targetCountries = Defaults.copyOf(targetCountries);
        neverWith = Defaults.copyOf(neverWith);
    }
}
