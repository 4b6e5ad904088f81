package org.puente.contract.reading;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.Wishes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON mapper of all records, and the limits that it enforces. */
public final class Json {

    /** A record is at most this many bytes. */
    public static final int MOST_BYTES = 64 * 1024;

    /** A model, which carries statistics of a whole corpus, is at most this many bytes. */
    public static final int MOST_MODEL_BYTES = 1_000_000;

    /** Objects and arrays may stand in each other this deep. */
    public static final int MOST_DEPTH = 32;

    private static final JsonMapper MAPPER = upTo(MOST_BYTES);
    private static final JsonMapper MODELS = upTo(MOST_MODEL_BYTES);

    private Json() {}

    private static JsonMapper upTo(int mostBytes) {
        return JsonMapper
                .builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
                                .maxDocumentLength(mostBytes).maxStringLength(MOST_BYTES).maxNameLength(256)
                                .maxNumberLength(32).build())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_EMPTY))
                .withConfigOverride(Maturity.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Capacity.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Wishes.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(ExternalIds.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Experience.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Projects.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Fairness.class, type -> type.setIncludeAsProperty(unlessDefault()))
                .withConfigOverride(Statistics.class, type -> type.setIncludeAsProperty(unlessDefault())).build();
    }

    /**
     * The bytes of a record, the same for equal records whose maps are in the same order: fields in the order of the
     * record, none for null, empty and "no information", UTF-8 without white space.
     */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * The mapper of records: at most {@value #MOST_BYTES} bytes and {@value #MOST_DEPTH} levels, no field twice,
     * nothing after the value, no number for a string. It ignores unknown fields: the schemas refuse those.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The mapper of models, which may be {@value #MOST_MODEL_BYTES} bytes; otherwise as {@link #mapper}. */
    static JsonMapper models() {
        return MODELS;
    }

    private static JsonInclude.Value unlessDefault() {
        return JsonInclude.Value.construct(Include.CUSTOM, null, NoInformation.class, null);
    }

    /** Equal to every record without information; Jackson omits values that equal its filter. */
    static final class NoInformation {

        private static final Set<Object> SILENT = Set.of(Maturity.UNKNOWN, Capacity.UNSTATED, Wishes.NONE,
                ExternalIds.NONE, Experience.UNSTATED, Projects.NONE, Statistics.NONE, Fairness.OFF);

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || SILENT.contains(other);
        }

        @Override
        public int hashCode() {
            return SILENT.hashCode();
        }
    }
}
