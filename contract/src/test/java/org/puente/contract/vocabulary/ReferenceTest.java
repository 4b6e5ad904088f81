package org.puente.contract.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What we say exists is what the reference tables say exists. */
class ReferenceTest {

    @Test
    void everyNutsCodeIsOfItsCountryAndOfNoOther() {
        for (String[] row : Reference.rows("nuts2024.csv")) {
            Country home = Country.of(row[1].equals("EL") ? "GR" : row[1]).orElseThrow();
            assertThat(Stream.of(Country.values()).filter(country -> Territories.areIn(country, row[0])))
                    .as(row[0]).containsExactly(home);
        }
    }

    @Test
    void everyLatinAmericanTerritoryIsOfItsCountryAndOfNoOther() {
        for (String[] row : Reference.rows("iso3166-2_latam.csv")) {
            assertThat(Stream.of(Country.values()).filter(country -> Territories.areIn(country, row[0])))
                    .as(row[0]).containsExactly(Country.valueOf(row[1]));
        }
    }

    @Test
    void noOtherLatinAmericanTerritoryIs() {
        Set<String> existing = Reference.rows("iso3166-2_latam.csv").stream().map(row -> row[0])
                .collect(Collectors.toSet());
        Set<String> tabled = existing.stream().map(code -> code.substring(0, 2)).collect(Collectors.toSet());
        for (String country : tabled) {
            assertThat(subdivisions().map(code -> country + "-" + code)
                    .filter(code -> Territories.areIn(Country.valueOf(country), code)))
                    .isSubsetOf(existing);
        }
    }

    @Test
    void theGoalsAndTargetsAreThoseOfTheAgenda() {
        Set<String> existing = Reference.rows("sdg_goals_targets_en_es_fr.csv").stream()
                .map(row -> row[1].replaceFirst("-.*", "")).collect(Collectors.toSet());
        Stream<String> candidates = IntStream.rangeClosed(0, 20).boxed().flatMap(goal -> Stream.concat(
                Stream.of("" + goal, goal + "."), Stream.concat(IntStream.range(0, 25).mapToObj(n -> goal + "." + n),
                        "abcdefz".chars().mapToObj(letter -> goal + "." + (char) letter))));
        assertThat(candidates.filter(GlobalGoals::include)).containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void everyActivityAndEveryProductExists() {
        assertThat(Reference.rows("nace_rev2.1_en.csv")).filteredOn(row -> !row[1].equals("section"))
                .allMatch(row -> Industries.haveDivisionOf(row[0].replace(".", "")));
        assertThat(Reference.rows("hs_chapters_headings_en.csv")).map(row -> row[1])
                .filteredOn(code -> code.matches("[0-9]{4}") && !code.startsWith("99"))
                .allMatch(Industries::haveChapterOf);
    }

    /** One and two characters, and three letters. */
    private static Stream<String> subdivisions() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        Stream<String> one = alphabet.chars().mapToObj(c -> String.valueOf((char) c));
        Stream<String> two = alphabet.chars().mapToObj(c -> String.valueOf((char) c))
                .flatMap(a -> alphabet.chars().mapToObj(b -> a + (char) b));
        Stream<String> three = alphabet.substring(0, 26).chars().mapToObj(c -> String.valueOf((char) c))
                .flatMap(a -> alphabet.substring(0, 26).chars().mapToObj(b -> a + (char) b))
                .flatMap(ab -> alphabet.substring(0, 26).chars().mapToObj(c -> ab + (char) c));
        return Stream.of(one, two, three).flatMap(codes -> codes);
    }
}
