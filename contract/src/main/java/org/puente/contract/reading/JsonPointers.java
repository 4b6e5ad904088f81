package org.puente.contract.reading;

import com.networknt.schema.path.NodePath;

import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) that are safe to show, even where a sender chose the names in them. */
final class JsonPointers {

    private static final int MOST_CHARACTERS = 64;

    private JsonPointers() {}

    static String of(NodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            append(pointer, path.getName(i));
        }
        return pointer.toString();
    }

    static String of(JacksonException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            append(pointer, name == null ? Integer.toString(step.getIndex()) : name);
        }
        return pointer.toString();
    }

    /** The pointer to a member of the object at {@code parent}, its name cut and cleaned. */
    static String append(String parent, String name) {
        return append(new StringBuilder(parent), name).toString();
    }

    private static StringBuilder append(StringBuilder parent, String name) {
        return parent.append('/').append(clean(name).replace("~", "~0").replace("/", "~1"));
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints().limit(MOST_CHARACTERS)
                .forEach(c -> clean.appendCodePoint(isShown(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
