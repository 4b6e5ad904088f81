package org.puente.contract.profile;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a profile everywhere: as a Kafka key, in JSON, as a MongoDB {@code _id} and in URLs, always as
 * {@code kind/slug}, for example {@code institutions/ecosur}.
 *
 * @param kind the kind of profile
 * @param slug 1 to 100 of a–z, 0–9 and inner hyphens, starting with a letter or digit
 */
public record ProfileId(ProfileKind kind, String slug) implements Comparable<ProfileId> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Comparator<ProfileId> ORDER = Comparator.comparing(ProfileId::kind)
            .thenComparing(ProfileId::slug);

    /** @throws IllegalArgumentException if the slug is not one */
    public ProfileId {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("A slug is 1 to 100 of a-z, 0-9 and hyphens, and starts with no hyphen");
        }
    }

    /** The id of an institution. */
    public static ProfileId institution(String slug) {
        return new ProfileId(ProfileKind.INSTITUTION, slug);
    }

    /** The id of a value chain. */
    public static ProfileId valueChain(String slug) {
        return new ProfileId(ProfileKind.VALUE_CHAIN, slug);
    }

    /** Reads {@code kind/slug}; empty for anything else. */
    public static Optional<ProfileId> parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0 || !SLUG.matcher(key).region(slash + 1, key.length()).matches()) {
            return Optional.empty();
        }
        return ProfileKind.ofSegment(key.substring(0, slash))
                .map(kind -> new ProfileId(kind, key.substring(slash + 1)));
    }

    /**
     * Reads {@code kind/slug}.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    public static ProfileId of(String key) {
        return parse(key).orElseThrow(() -> new IllegalArgumentException("An id is kind/slug"));
    }

    /** {@code kind/slug}. */
    @JsonValue
    public String key() {
        return kind.segment() + '/' + slug;
    }

    /** Institutions before value chains, then by slug: the last word in every ranking. */
    @Override
    public int compareTo(ProfileId other) {
        return ORDER.compare(this, other);
    }

    /**
     * The same in every process, as that of an enum is not: what is done in the order of a hash set can be repeated.
     */
    @Override
    public int hashCode() {
        return 31 * slug.hashCode() + kind.segment().hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
