package org.puente.engine.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample programme, as it is and told in one language throughout. */
final class Innovact {

    private static final Path FOLDER = Path.of("..", "samples", "innovact");
    private static final List<JsonNode> ORIGINALS = lines("profiles.ndjson");
    private static final List<JsonNode> TRANSLATIONS = lines("translations.ndjson");

    private Innovact() {}

    /** Every profile as the sample has it. */
    static List<Profile> profiles() {
        return ORIGINALS.stream().map(Innovact::profile).toList();
    }

    /** Every profile with all its texts in this language and no other. */
    static List<Profile> toldIn(String language) {
        return IntStream.range(0, ORIGINALS.size())
                .mapToObj(i -> profile(translated(ORIGINALS.get(i), TRANSLATIONS.get(i), language))).toList();
    }

    /** Every profile with nothing said in words, but for a name that says nothing. */
    static List<Profile> wordless() {
        return ORIGINALS.stream().map(original -> {
            ObjectNode wordless = (ObjectNode) original.deepCopy();
            wordless.putObject("texts").putObject("es").put("name", "x");
            for (String field : List.of("needs", "offers")) {
                wordless.path(field).forEach(subject -> ((ObjectNode) subject).remove("text"));
            }
            wordless.remove("actions");
            return profile(wordless);
        }).toList();
    }

    /** A matchmaker that knows the whole programme and ranks by the initial model. */
    static Matchmaker matchmaker() {
        return matchmaker(Models.initial());
    }

    /** A matchmaker that knows the whole programme and ranks by this model. */
    static Matchmaker matchmaker(Model model) {
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model);
        profiles().forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        return matchmaker;
    }

    private static JsonNode translated(JsonNode original, JsonNode translation, String language) {
        ObjectNode told = (ObjectNode) original.deepCopy();
        told.putObject("texts").set(language, translation.path("texts").path(language));
        subjects(told, translation, "needs", language);
        subjects(told, translation, "offers", language);
        for (int i = 0; i < told.path("actions").size(); i++) {
            ObjectNode action = (ObjectNode) told.path("actions").get(i);
            JsonNode texts = translation.path("actions").get(i);
            only(action, "text", texts.path("text"), language);
            if (action.get("seeks") instanceof ObjectNode seeks) {
                only(seeks, "text", texts.path("seeks"), language);
            }
        }
        return told;
    }

    private static void subjects(ObjectNode told, JsonNode translation, String field, String language) {
        if (told.get(field) instanceof ArrayNode subjects) {
            for (int i = 0; i < subjects.size(); i++) {
                only((ObjectNode) subjects.get(i), "text", translation.path(field).get(i), language);
            }
        }
    }

    private static void only(ObjectNode subject, String field, JsonNode texts, String language) {
        if (texts.has(language)) {
            subject.putObject(field).set(language, texts.path(language));
        }
    }

    private static Profile profile(JsonNode json) {
        return switch (ProfileReader.strict().read(Json.write(json))) {
            case Reading.Accepted<Profile>(Profile profile) -> profile;
            case Reading.Refused<Profile>(var problems) -> throw new AssertionError(json + ": " + problems);
        };
    }

    private static List<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .map(line -> Json.mapper().readTree(line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
