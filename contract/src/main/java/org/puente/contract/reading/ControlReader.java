package org.puente.contract.reading;

import java.util.List;

import org.puente.contract.control.Model;
import org.puente.contract.control.Today;
import org.puente.contract.rule.ModelRules;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads the values of the control topic. */
public final class ControlReader {

    private static final RecordReader<Model> MODEL = new RecordReader<>(RecordSchema.MODEL, Model.class,
            List.of(ModelRules.WEIGHTS, ModelRules.NEWCOMER_PLACES));
    private static final RecordReader<Today> TODAY = new RecordReader<>(RecordSchema.TODAY, Today.class, List.of());

    private ControlReader() {}

    /** Reads the value under the key {@code model}; unknown fields are ignored. */
    public static Reading<Model> model(byte[] json) {
        return MODEL.read(JsonParsing.toModelTree(json), UnknownFields.IGNORED);
    }

    /** Reads a model that a request sends: unknown fields are refused. */
    public static Reading<Model> modelStrictly(byte[] json) {
        return MODEL.read(JsonParsing.toModelTree(json), UnknownFields.REFUSED);
    }

    /**
     * Reads a model that a request sends: unknown fields are refused; an absent revision or absent statistics are those
     * of the current model.
     */
    public static Reading<Model> modelStrictly(byte[] json, Model current) {
        return switch (JsonParsing.toModelTree(json)) {
            case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
            case Reading.Accepted<JsonNode>(JsonNode tree) -> {
                ObjectNode model = (ObjectNode) tree;
                model.putIfAbsent("revision", StringNode.valueOf(current.revision()));
                model.putIfAbsent("statistics", Json.mapper().valueToTree(current.statistics()));
                yield modelStrictly(Json.write(model));
            }
        };
    }

    /** Reads the value under the key {@code today}; unknown fields are ignored. */
    public static Reading<Today> today(byte[] json) {
        return TODAY.read(json, UnknownFields.IGNORED);
    }

    /** Reads a day that a request sends: unknown fields are refused. */
    public static Reading<Today> todayStrictly(byte[] json) {
        return TODAY.read(json, UnknownFields.REFUSED);
    }
}
