package org.puente.contract.reading;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.control.Today;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.Verdict;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;
import org.puente.contract.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas and the code speak of the same things. */
class SchemaTest {

    private final JsonNode common = schema("common.v1").path("$defs");

    @Test
    void listsExactlyTheCodesThatTheVocabularyKnows() {
        assertThat(codes(common.path("country"))).isEqualTo(Stream.of(Country.values()).map(Country::name).toList());
        assertThat(codes(common.path("actorClass")))
                .isEqualTo(Stream.of(ActorClass.values()).map(ActorClass::code).toList());
        assertThat(codes(common.path("step"))).isEqualTo(Stream.of(ChainStep.values()).map(ChainStep::code).toList());
        assertThat(codes(common.path("typology").path("items")))
                .isEqualTo(Stream.of(Typology.values()).map(Typology::code).toList());
        assertThat(codes(common.path("chain")))
                .isEqualTo(Vocabulary.chains().stream().map(chain -> chain.code().code()).toList());
        assertThat(codes(schema("decision.v1").path("properties").path("verdict")))
                .isEqualTo(Stream.of(Verdict.values()).map(Verdict::code).toList());
    }

    @Test
    void namesExactlyTheFieldsOfTheRecord() {
        Map.of("institution.v1", Institution.class, "value-chain.v1", ValueChain.class, "match-list.v1",
                MatchList.class, "decision.v1", Decision.class, "model.v1", Model.class, "today.v1", Today.class)
                .forEach((name, type) -> assertFields(schema(name), type));
        assertFields(common.path("projects"), Projects.class);
        JsonNode institution = schema("institution.v1").path("properties");
        assertFields(institution.path("collaborations").path("items"), Collaboration.class);
        assertFields(institution.path("experience"), Experience.class);
        JsonNode model = schema("model.v1").path("properties");
        assertFields(model.path("fairness"), Fairness.class);
        assertFields(model.path("statistics"), Statistics.class);
    }

    @Test
    void saysInWordsWhatEachCodeAndPatternIs() {
        Stream.of("common.v1", "institution.v1", "value-chain.v1", "match-list.v1", "decision.v1", "model.v1",
                "today.v1")
                .map(SchemaTest::schema)
                .flatMap(schema -> Stream.of(schema.findParents("pattern"), schema.findParents("enum"),
                        schema.findValues("propertyNames").stream().filter(names -> !names.has("$ref")).toList())
                        .flatMap(List::stream))
                .forEach(schema -> assertThat(schema.path("description").asString("")).as(schema.toString())
                        .isNotBlank());
    }

    private static void assertFields(JsonNode schema, Class<? extends Record> type) {
        assertThat(schema.path("properties").propertyNames()).as(type.getSimpleName()).containsExactlyElementsOf(
                Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    private static List<String> codes(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode schema(String name) {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/org/puente/contract/schema/" + name + ".json")) {
            return Json.mapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
