package org.puente.matcher.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bson.Document;
import org.puente.contract.control.Model;
import org.puente.matcher.api.EntrySearch.Criteria;
import org.puente.matcher.readmodel.ReadModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The best entries over all lists. */
@RestController
class EntryController {

    private final EntrySearch search;
    private final ReadModel shown;
    private final ReadsProperties properties;

    EntryController(EntrySearch search, ReadModel shown, ReadsProperties properties) {
        this.search = search;
        this.shown = shown;
        this.properties = properties;
    }

    /**
     * Searches list entries by what holds of the list's owner.
     *
     * @param country    its country, alpha-2
     * @param borderArea its border area, for example {@code EC-PE}
     * @param chain      a chain it is or works in
     * @param minScore   micro-points
     * @param limit      entries on the page
     * @param cursor     where the page before ended
     */
    @GetMapping("/api/matches")
    EntryPage page(@RequestParam Optional<String> country, @RequestParam Optional<String> borderArea,
            @RequestParam Optional<String> chain, @RequestParam(defaultValue = "0") int minScore,
            @RequestParam(defaultValue = "50") int limit, @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "en") String lang) {
        RequestParameters.between(0, Model.FULL_SCORE, minScore, "minScore");
        RequestParameters.between(1, properties.maxPage(), limit, "limit");
        String language = RequestParameters.language(lang);
        Optional<Cursor> after = cursor.map(text -> Cursor.parse(text)
                .orElseThrow(() -> RequestParameters.wrongly("cursor", "cursor",
                        "Give what the page before named as next")));
        List<Entry> entries = search.page(Criteria.of(country, borderArea, chain, minScore), after, limit);
        return new EntryPage(worded(entries, language),
                entries.size() < limit ? null : Cursor.after(entries.getLast()).text());
    }

    private List<EntryPage.Found> worded(List<Entry> entries, String language) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.addAll(List.of(entry.owner(), entry.candidate())));
        Map<String, Document> profiles = ids.isEmpty() ? Map.of() : shown.profiles(ids);
        return entries.stream()
                .map(entry -> new EntryPage.Found(
                        Party.of(entry.owner(), profiles.get(entry.owner()), language),
                        Party.of(entry.candidate(), profiles.get(entry.candidate()), language), entry.score(),
                        entry.confidence(), Worded.all(entry.reasons(), language)))
                .toList();
    }
}
