package org.puente.contract.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An enum whose constants have codes: the name in lower case with hyphens, so {@code CIVIL_SOCIETY} has the code
 * {@code civil-society}. JSON, keys and metrics carry the code.
 */
public interface Coded {

    /** The name of the constant. */
    String name();

    /** The code of the constant, also its JSON. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of an enum that has this code, if any. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.code().equals(code)).findFirst();
    }
}
