package org.puente.matcher.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.matcher.readmodel.ReadModel;
import org.springframework.stereotype.Component;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;

/**
 * Finds the best entries of all lists, or of the lists whose owners meet conditions. Reads lists by their best match
 * and stops when no further list can hold an entry for the page, so the first pages are cheap and later ones cost as
 * many lists as come before them.
 */
@Component
class EntrySearch {

    private final ReadModel shown;

    EntrySearch(ReadModel shown) {
        this.shown = shown;
    }

    /** At most so many entries, in order, that come after the cursor. */
    List<Entry> page(Criteria criteria, Optional<Cursor> after, int size) {
        Optional<Set<String>> owners = criteria.ofOwner().map(shown::profilesWhere);
        PriorityQueue<Entry> best = new PriorityQueue<>(Collections.reverseOrder());
        try (MongoCursor<Document> lists = shown.listsFrom(criteria.minScore()).cursor()) {
            while (lists.hasNext()) {
                Document list = lists.next();
                if (best.size() == size && list.getInteger("top") < best.element().score()) {
                    break;
                }
                if (owners.isEmpty() || owners.get().contains(list.getString("_id"))) {
                    entries(list).stream().filter(entry -> entry.score() >= criteria.minScore())
                            .filter(entry -> after.isEmpty() || after.get().precedes(entry))
                            .forEach(entry -> keep(best, entry, size));
                }
            }
        }
        return best.stream().sorted().toList();
    }

    private static void keep(PriorityQueue<Entry> best, Entry entry, int size) {
        best.add(entry);
        if (best.size() > size) {
            best.remove();
        }
    }

    private static List<Entry> entries(Document list) {
        List<Entry> entries = new ArrayList<>();
        for (String section : List.of("institutions", "valueChains")) {
            for (Document match : StoredLists.matches(list, section)) {
                entries.add(new Entry(match.getInteger("score"), list.getString("_id"), match.getString("candidate"),
                        match.getInteger("confidence"), StoredLists.reasons(match)));
            }
        }
        return entries;
    }

    /**
     * What entries are looked for.
     *
     * @param ofOwner  what holds of the owner's profile, if anything has to
     * @param minScore micro-points
     */
    record Criteria(Optional<Bson> ofOwner, int minScore) {

        /** Owners of this country, border area and chain, as far as each is given. */
        static Criteria of(Optional<String> country, Optional<String> borderArea, Optional<String> chain,
                int minScore) {
            List<Bson> conditions = new ArrayList<>();
            country.ifPresent(code -> conditions.add(Filters.eq("country", code)));
            borderArea.ifPresent(code -> conditions.add(Filters.eq("borderArea", code)));
            chain.ifPresent(code -> conditions
                    .add(Filters.or(Filters.eq("chain", code), Filters.eq("valueChains", code))));
            return new Criteria(conditions.isEmpty() ? Optional.empty() : Optional.of(Filters.and(conditions)),
                    minScore);
        }
    }
}
