package org.puente.standalone.suggestions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.puente.standalone.suggestions.SuggestionList.Reason;
import org.puente.standalone.suggestions.SuggestionList.Suggestion;

/** Formats suggestions as a table, grouped by border area, with lines of at most {@value #WIDTH} columns. */
final class SuggestionTable {

    static final int WIDTH = 120;

    private static final int BEST = 3;
    private static final int PARTNER = 50;
    private static final String ROW = "    %3s %1s  %-" + PARTNER + "s  %s";
    private static final int REASON = WIDTH - ROW.formatted("", "", "", "").length();
    private static final int REASON_LINES = 2;

    private final Locale language;

    SuggestionTable(Locale language) {
        this.language = language;
    }

    /** @param areas the lists of the value chains of each border area, by area code such as {@code EC-PE} */
    List<String> lines(SortedMap<String, List<SuggestionList>> areas) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<SuggestionList>> area : areas.entrySet()) {
            lines.add("");
            lines.add(fit(countries(area.getKey()) + "  " + area.getKey(), WIDTH));
            lines.add("─".repeat(WIDTH));
            area.getValue().forEach(chain -> addChain(lines, chain));
        }
        return List.copyOf(lines);
    }

    private static void addChain(List<String> lines, SuggestionList chain) {
        lines.add(fit("  " + name(chain.owner()), WIDTH));
        List<Suggestion> best = chain.best(BEST);
        best.forEach(suggestion -> addSuggestion(lines, suggestion));
        if (best.isEmpty()) {
            lines.add("    no partner yet");
        }
    }

    private static void addSuggestion(List<String> lines, Suggestion suggestion) {
        Iterator<String> why = why(suggestion.reasons()).iterator();
        lines.add(row(percent(suggestion.score()), "%", partner(suggestion.candidate()), why.next()));
        why.forEachRemaining(more -> lines.add(row("", "", "", more)));
    }

    /** The first two reasons if both fit into two lines, else the first, shortened to two lines. */
    private static List<String> why(List<Reason> reasons) {
        List<String> both = wrap(reasons.stream().limit(2).map(Reason::sentence).collect(Collectors.joining(" ")));
        if (both.size() <= REASON_LINES) {
            return both;
        }
        List<String> first = wrap(reasons.getFirst().sentence());
        return first.size() <= REASON_LINES
                ? first
                : List.of(first.get(0), fit(first.get(1) + " " + first.get(2), REASON));
    }

    private static String row(String percent, String sign, String partner, String reason) {
        return ROW.formatted(percent, sign, partner, reason).stripTrailing();
    }

    /** Breaks the text at spaces into lines; at least one. */
    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > REASON) {
            int space = rest.lastIndexOf(' ', REASON);
            int end = space > 0 ? space : REASON;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String partner(SuggestionList.Party party) {
        String country = party.country() == null ? "" : " (" + party.country() + ")";
        return fit(name(party), PARTNER - country.length()) + country;
    }

    private static String name(SuggestionList.Party party) {
        return party.name() == null ? party.id() : party.name();
    }

    /** Micro-points as whole percent. */
    private static String percent(int microPoints) {
        return Long.toString(Math.round(microPoints / 10_000.0));
    }

    private String countries(String area) {
        return Arrays.stream(area.split("-", -1)).map(code -> Locale.of("", code).getDisplayCountry(language))
                .collect(Collectors.joining(" – "));
    }

    private static String fit(String text, int columns) {
        return text.codePointCount(0, text.length()) <= columns
                ? text
                : text.substring(0, text.offsetByCodePoints(0, columns - 1)).stripTrailing() + "…";
    }
}
