package org.puente.contract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Territories;

/** Rules about places: country, territories and border area of a profile agree. */
final class PlaceRules {

    /** A border area joins two or three different countries of one side, among them the profile's own. */
    static final Rule<Profile> BORDER_AREA = (profile, breaches) -> {
        String area = profile.borderArea();
        if (area == null) {
            return;
        }
        List<Optional<Country>> named = countries(area).toList();
        Set<Optional<Country>> known = new HashSet<>(named);
        if (known.contains(Optional.<Country>empty()) || known.size() < named.size()) {
            breaches.add("/borderArea", "border-area-countries", "A border area joins different, known countries");
        } else if (named.stream().flatMap(Optional::stream).map(Country::side).distinct().count() > 1) {
            breaches.add("/borderArea", "border-area-side", "The countries of a border area are all of one side");
        } else if (!known.contains(Optional.of(profile.country()))) {
            breaches.add("/borderArea", "border-area-country", "A border area's countries include the profile's own");
        }
    };

    /** The territory lies in the country. */
    static final Rule<Institution> TERRITORY = (institution, breaches) -> {
        String territory = institution.territory();
        if (territory != null && !Territories.areIn(institution.country(), territory)) {
            breaches.add("/territory", "territory-in-country", codes(institution));
        }
    };

    /** The territories lie in the country or in the border area's other countries. */
    static final Rule<ValueChain> TERRITORIES = (chain, breaches) -> {
        List<String> territories = chain.territories();
        for (int i = 0; i < territories.size(); i++) {
            String territory = territories.get(i);
            if (home(chain).noneMatch(country -> Territories.areIn(country, territory))) {
                breaches.add("/territories/" + i, "territory-in-country", codes(chain));
            }
        }
    };

    private PlaceRules() {}

    private static Stream<Country> home(ValueChain chain) {
        String area = chain.borderArea();
        Stream<Country> own = Stream.of(chain.country());
        return area == null ? own : Stream.concat(own, countries(area).flatMap(Optional::stream));
    }

    private static Stream<Optional<Country>> countries(String area) {
        return Stream.of(area.split("-", -1)).map(Country::of);
    }

    private static String codes(Profile profile) {
        return switch (profile.side()) {
            case EU -> "A NUTS 2024 code, level 1 to 3, of the country or of its border area";
            case LATAM -> "An ISO 3166-2 code of the country or of its border area";
        };
    }
}
