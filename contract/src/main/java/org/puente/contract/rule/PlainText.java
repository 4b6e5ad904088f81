package org.puente.contract.rule;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.puente.contract.rule.Rule.Breaches;

/** Checks that a text is plain: not blank, no markup, no control or direction-changing characters. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");

    private PlainText() {}

    /** One line. */
    static void line(String pointer, @Nullable String text, Breaches breaches) {
        check(pointer, text, false, breaches);
    }

    /** Lines and tabs are allowed. */
    static void lines(String pointer, @Nullable String text, Breaches breaches) {
        check(pointer, text, true, breaches);
    }

    private static void check(String pointer, @Nullable String text, boolean lines, Breaches breaches) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            breaches.add(pointer, "blank", "The text is not blank");
        } else if (text.codePoints().anyMatch(c -> !isText(c, lines))) {
            breaches.add(pointer, "plain-text", lines
                    ? "Plain text: no control or direction-changing characters but line feed and tab"
                    : "Plain text on one line: no control or direction-changing characters");
        } else if (MARKUP.matcher(text).find()) {
            breaches.add(pointer, "no-markup", "Plain text: no markup");
        }
    }

    private static boolean isText(int c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return lines;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isDirection(c) && (c & 0xFFFE) != 0xFFFE;
        };
    }

    /** Bidirectional embeddings, overrides and isolates, which can make a text read differently than it is. */
    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
