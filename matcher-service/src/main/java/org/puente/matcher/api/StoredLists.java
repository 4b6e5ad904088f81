package org.puente.matcher.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bson.Document;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.readmodel.ReadModel;
import org.springframework.stereotype.Component;

/** Match lists from the view, with the names of everybody in them. */
@Component
class StoredLists {

    private final ReadModel shown;

    StoredLists(ReadModel shown) {
        this.shown = shown;
    }

    /** The list of this owner in this language, if there is one. */
    Optional<SuggestionList> list(ProfileId owner, String language) {
        return shown.list(owner).map(list -> worded(owner, list, language));
    }

    /** The version of the stored list; empty if there is none. */
    Optional<String> version(ProfileId owner) {
        return shown.list(owner).map(list -> list.getString("version"));
    }

    private SuggestionList worded(ProfileId owner, Document list, String language) {
        Set<String> ids = new HashSet<>();
        ids.add(owner.key());
        Stream.of("institutions", "valueChains").flatMap(section -> matches(list, section).stream())
                .forEach(match -> ids.add(match.getString("candidate")));
        Map<String, Document> profiles = shown.profiles(ids);
        return new SuggestionList(Party.of(owner.key(), profiles.get(owner.key()), language),
                list.getString("model"), list.getString("version"),
                section(matches(list, "institutions"), profiles, language),
                section(matches(list, "valueChains"), profiles, language));
    }

    private static List<Suggestion> section(List<Document> matches, Map<String, Document> profiles, String language) {
        return IntStream.range(0, matches.size()).mapToObj(place -> {
            Document match = matches.get(place);
            String id = match.getString("candidate");
            return new Suggestion(place + 1, Party.of(id, profiles.get(id), language), match.getInteger("score"),
                    match.getInteger("confidence"), Worded.all(reasons(match), language));
        }).toList();
    }

    /** The matches of one section, best first. */
    static List<Document> matches(Document list, String section) {
        return list.getList(section, Document.class, List.of());
    }

    /** The reasons of a match. */
    static List<Reason> reasons(Document match) {
        return match.getList("reasons", Document.class, List.of()).stream().map(reason -> new Reason(
                reason.getString("code"), reason.getInteger("points"), reason.getList("refs", String.class, List.of())))
                .toList();
    }
}
