package org.puente.matcher.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.puente.contract.profile.ProfileId;

/** Where a page of search results ends, opaque to its bearer. */
record Cursor(int score, String owner, String candidate) {

    static Cursor after(Entry entry) {
        return new Cursor(entry.score(), entry.owner(), entry.candidate());
    }

    /** Whether the entry comes after the page. */
    boolean precedes(Entry entry) {
        return new Entry(score, owner, candidate, 0, List.of()).compareTo(entry) < 0;
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((score + " " + owner + " " + candidate).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} writes; empty for anything else. */
    static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            return parts.length == 3 && ProfileId.parse(parts[1]).isPresent() && ProfileId.parse(parts[2]).isPresent()
                    ? Optional.of(new Cursor(Integer.parseInt(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
