package org.puente.contract.control;

/** The keys of the control topic. */
public final class ControlKeys {

    /** Its value is a {@link Model}. */
    public static final String MODEL = "model";

    /** Its value is a {@link Today}. */
    public static final String TODAY = "today";

    private ControlKeys() {}
}
