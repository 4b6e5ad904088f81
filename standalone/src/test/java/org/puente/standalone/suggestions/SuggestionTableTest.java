package org.puente.standalone.suggestions;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.puente.standalone.suggestions.SuggestionList.Party;
import org.puente.standalone.suggestions.SuggestionList.Reason;
import org.puente.standalone.suggestions.SuggestionList.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionTableTest {

    private static final Party COFFEE = new Party("value-chains/coffee-ec-pe", "Café de altura", "EC");

    @Test
    void showsTheBestOfBothListsWithCountryPercentAndReasons() {
        SuggestionList list = new SuggestionList(COFFEE, List.of(suggestion("Roasters", 734_211), suggestion("D", 1)),
                List.of(suggestion("Coffee of the north", 800_000), suggestion("C", 2)));

        assertThat(table(list)).containsExactly("", "Ecuador – Perú  EC-PE", "─".repeat(120), "  Café de altura",
                row(80, "Coffee of the north (PT)"), row(73, "Roasters (PT)"), row(0, "C (PT)"));
    }

    @Test
    void givesALongReasonASecondLine() {
        SuggestionList list = new SuggestionList(COFFEE,
                List.of(new Suggestion(new Party("institutions/x", "X", "PT"), 1,
                        List.of(new Reason("word ".repeat(12) + "end."), new Reason("more ".repeat(20))))),
                List.of());

        assertThat(table(list)).last().isEqualTo(" ".repeat(63) + "word end.");
    }

    @Test
    void saysWhenThereIsNoPartner() {
        assertThat(table(new SuggestionList(COFFEE, List.of(), List.of()))).last().isEqualTo("    no partner yet");
    }

    @Test
    void keepsEveryLineWithin120Columns() {
        String longName = "Universität ".repeat(20);
        SuggestionList list = new SuggestionList(new Party("value-chains/x", longName, "EC"),
                List.of(new Suggestion(new Party("institutions/x", longName, "ES"), 1_000_000,
                        List.of(new Reason(longName)))),
                List.of());

        assertThat(table(list)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private static List<String> table(SuggestionList list) {
        SortedMap<String, List<SuggestionList>> areas = new TreeMap<>();
        areas.put("EC-PE", List.of(list));
        return new SuggestionTable(Locale.of("es")).lines(areas);
    }

    private static Suggestion suggestion(String name, int score) {
        return new Suggestion(new Party("institutions/x", name, "PT"), score,
                List.of(new Reason("They offer it."), new Reason("And more.")));
    }

    private static String row(int percent, String partner) {
        return "    %3d %%  %-50s  They offer it. And more.".formatted(percent, partner);
    }
}
