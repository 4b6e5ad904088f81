package org.puente.engine;

import java.util.List;
import java.util.Map;

import org.puente.contract.control.Model;
import org.puente.contract.reading.Problem;

/** The model that ranks until the log names another, and what a model must keep to. */
public final class Models {

    private static final Model INITIAL = new Model("initial-1", 10, 200_000, Map.of());

    private Models() {}

    /** What ranks while the log has no model. */
    public static Model initial() {
        return INITIAL;
    }

    /**
     * What keeps this model from being used; empty if nothing does. For the door where models come in: a
     * matchmaker does not ask, gives a factor without a weight no say and overlooks the weights of factors it
     * does not know.
     */
    public static List<Problem> problems(Model model) {
        return List.of();
    }
}
