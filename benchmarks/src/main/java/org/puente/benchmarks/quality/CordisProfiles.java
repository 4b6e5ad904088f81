package org.puente.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.Texts;
import org.puente.contract.profile.Wishes;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The institutions of the CORDIS files as valid profiles: text, the topics of their projects as offers, and their
 * collaborations. All other fields stay empty.
 */
public final class CordisProfiles {

    private static final int MOST_COLLABORATIONS = 500;
    private static final int MOST_OFFERS = 32;
    private static final int MOST_TEXT = 4_000;
    private static final int RECENT = 3;

    private final Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
    private final Map<String, Side> sides = new HashMap<>();
    private final Participations participations;

    private CordisProfiles(Participations participations) {
        this.participations = participations;
    }

    public static CordisProfiles read(Path data) throws IOException {
        CordisProfiles profiles = new CordisProfiles(Participations.read(data));
        for (NamedCsvRecord row : Tables.read(data.resolve("institutions.csv.gz"))) {
            profiles.rows.put(row.getField("id"), row);
            profiles.sides.put(row.getField("id"), Side.valueOf(row.getField("side")));
        }
        return profiles;
    }

    Participations participations() {
        return participations;
    }

    /** The side of every institution, by its id in the files. */
    Map<String, Side> sides() {
        return sides;
    }

    /** Number of projects of an institution of the files. */
    int projects(String id) {
        return Integer.parseInt(Objects.requireNonNull(rows.get(id)).getField("profileProjects"));
    }

    /** All profiles, each validated as the ingest service does. */
    public List<Profile> profiles() {
        return rows.values().stream().map(this::profile).toList();
    }

    /** The profile id of an institution of the files. */
    static ProfileId id(String cordis) {
        return ProfileId.institution(cordis);
    }

    private Profile profile(NamedCsvRecord row) {
        return switch (ProfileReader.strict().read(Json.write(institution(row)))) {
            case Reading.Accepted<Profile>(Profile profile) -> profile;
            case Reading.Refused<Profile>(var problems) ->
                throw new IllegalArgumentException(row.getField("id") + ": " + problems);
        };
    }

    private Institution institution(NamedCsvRecord row) {
        String id = row.getField("id");
        String name = plain(row.getField("name"));
        Texts texts = new Texts(name.isEmpty() ? id : cut(name, 200), null,
                row.getField("text").isBlank() ? null : cut(plain(row.getField("text")), MOST_TEXT));
        return new Institution(id(id), Country.valueOf(row.getField("country")), Map.of("en", texts), null, null,
                List.of(), actorClass(row.getField("activityType")), List.of(), offers(row.getField("topicCodes")),
                List.of(), List.of(), List.of(), Maturity.UNKNOWN, List.of(), Capacity.UNSTATED, collaborations(id),
                experience(id), Wishes.NONE, ExternalIds.NONE, null, null);
    }

    private Experience experience(String id) {
        return new Experience(participations.of(id), participations.transatlantic(id, sides));
    }

    private List<Collaboration> collaborations(String id) {
        return participations.partners(id).entrySet().stream()
                .map(it -> new Collaboration(id(it.getKey()).key(), it.getValue().earlier(), it.getValue().recent()))
                .sorted(Comparator.comparingInt(CordisProfiles::strength).reversed()
                        .thenComparing(Collaboration::with))
                .limit(MOST_COLLABORATIONS).toList();
    }

    private static int strength(Collaboration it) {
        return it.earlier() + RECENT * it.recent();
    }

    /** Topics by number of projects, descending. */
    private static List<Subject> offers(String topicCodes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String item : topicCodes.split(";", -1)) {
            int colon = item.lastIndexOf(':');
            int count = colon < 0 ? 1 : Integer.parseInt(item.substring(colon + 1));
            counts.merge(slug(colon < 0 ? item : item.substring(0, colon)), count, Integer::sum);
        }
        List<Map.Entry<String, Integer>> topics = new ArrayList<>(counts.entrySet());
        topics.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return topics.stream().filter(topic -> !topic.getKey().isEmpty()).limit(MOST_OFFERS)
                .map(topic -> new Subject(topic.getKey(), null, null, null, Map.of())).toList();
    }

    private static String slug(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return cut(plain, 64);
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]{0,200}>", " ").replace('<', ' ').replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }

    private static ActorClass actorClass(String activityType) {
        return switch (activityType) {
            case "HES", "REC" -> ActorClass.ACADEMIA;
            case "PRC" -> ActorClass.BUSINESS;
            case "PUB" -> ActorClass.GOVERNMENT;
            default -> ActorClass.INTERMEDIARY;
        };
    }
}
