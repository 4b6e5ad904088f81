package org.puente.matcher.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param entries best first
 * @param next    what to ask for as {@code cursor} to go on; absent on the last page
 */
record EntryPage(List<Found> entries, @Nullable String next) {

    /** One match of one list, with names and sentences. */
    record Found(Party owner, Party candidate, int score, int confidence, List<Worded> reasons) {}
}
