package org.puente.contract.reading;

import java.time.LocalDate;
import java.util.List;

import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.rule.ProfileRules;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads institutions and value chains. Any bytes give a profile or problems, never an exception; what a strict reader
 * accepts, a lenient one accepts too. Safe for use by many threads.
 */
public final class ProfileReader {

    private static final RecordReader<Institution> INSTITUTIONS = new RecordReader<>(RecordSchema.INSTITUTION,
            Institution.class, ProfileRules.INSTITUTION);
    private static final RecordReader<ValueChain> VALUE_CHAINS = new RecordReader<>(RecordSchema.VALUE_CHAIN,
            ValueChain.class, ProfileRules.VALUE_CHAIN);

    private static final ProfileReader STRICT = new ProfileReader(UnknownFields.REFUSED);
    private static final ProfileReader LENIENT = new ProfileReader(UnknownFields.IGNORED);

    private final UnknownFields unknown;

    private ProfileReader(UnknownFields unknown) {
        this.unknown = unknown;
    }

    /** The reader of requests and files: unknown fields are refused. */
    public static ProfileReader strict() {
        return STRICT;
    }

    /** The reader of the log: unknown fields are ignored. */
    public static ProfileReader lenient() {
        return LENIENT;
    }

    /** Reads a profile of the kind that its id names. */
    public Reading<Profile> read(byte[] json) {
        return switch (JsonParsing.toTree(json)) {
            case Reading.Accepted<JsonNode>(JsonNode tree) -> readByItsId(tree);
            case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    /** Reads a profile that should have this id. A strict reader takes an absent id from {@code expected}. */
    public Reading<Profile> read(ProfileId expected, byte[] json) {
        return switch (JsonParsing.toTree(json)) {
            case Reading.Accepted<JsonNode>(JsonNode tree) -> readExpecting(expected, tree);
            case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    /**
     * Reads a profile of this kind once more, which a lenient reader has accepted in the same bytes. Skips schema and
     * rules, which take most of the time of reading.
     */
    public Reading<Profile> readAgain(ProfileKind kind, byte[] json) {
        return switch (kind) {
            case INSTITUTION -> INSTITUTIONS.readAgain(json).map(institution -> institution);
            case VALUE_CHAIN -> VALUE_CHAINS.readAgain(json).map(chain -> chain);
        };
    }

    /**
     * Problems of a profile that has expired by this day. Apart from the other rules, because readers of the log have
     * no clock: the engine excludes profiles that have expired.
     */
    public List<Problem> notPast(Profile profile, LocalDate today) {
        return RuleCheck.problems(profile, List.of(ProfileRules.notPast(today)));
    }

    private Reading<Profile> readByItsId(JsonNode tree) {
        JsonNode id = tree.path("id");
        if (id.isMissingNode()) {
            return Reading.Refused.of(new Problem("/id", "required", "This field is required"));
        }
        if (!id.isString()) {
            return Reading.Refused.of(new Problem("/id", "type", "The type is string"));
        }
        return ProfileId.parse(id.stringValue()).map(known -> read(known.kind(), tree)).orElseGet(
                () -> Reading.Refused.of(new Problem("/id", "pattern", "institutions/slug or value-chains/slug")));
    }

    private Reading<Profile> readExpecting(ProfileId expected, JsonNode tree) {
        JsonNode id = tree.path("id");
        if (id.isMissingNode() && unknown == UnknownFields.REFUSED && tree instanceof ObjectNode object) {
            object.put("id", expected.key());
        } else if (id.isString() && !id.stringValue().equals(expected.key())) {
            return Reading.Refused.of(new Problem("/id", "id-mismatch", "The id is the one that it is sent under"));
        }
        return read(expected.kind(), tree);
    }

    private Reading<Profile> read(ProfileKind kind, JsonNode tree) {
        return switch (kind) {
            case INSTITUTION -> INSTITUTIONS.read(tree, unknown).map(institution -> institution);
            case VALUE_CHAIN -> VALUE_CHAINS.read(tree, unknown).map(chain -> chain);
        };
    }
}
