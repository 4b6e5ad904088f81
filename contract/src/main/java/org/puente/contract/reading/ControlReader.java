package org.puente.contract.reading;

import java.util.List;

import org.puente.contract.control.Model;
import org.puente.contract.control.Today;
import org.puente.contract.rule.ModelRules;

/** Reads the values of the control topic; unknown fields are ignored. */
public final class ControlReader {

    private static final RecordReader<Model> MODEL = new RecordReader<>(Shape.MODEL, Model.class,
            List.of(ModelRules.WEIGHTS));
    private static final RecordReader<Today> TODAY = new RecordReader<>(Shape.TODAY, Today.class, List.of());

    private ControlReader() {}

    /** Reads the value under the key {@code model}. */
    public static Reading<Model> model(byte[] json) {
        return MODEL.read(json, Unknown.IGNORED);
    }

    /** Reads the value under the key {@code today}. */
    public static Reading<Today> today(byte[] json) {
        return TODAY.read(json, Unknown.IGNORED);
    }
}
