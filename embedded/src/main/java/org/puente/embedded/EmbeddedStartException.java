package org.puente.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An embedded server cannot start. The message is one sentence for the console: which port or folder, and what to do
 * about it. It needs no stack trace beside it; the cause, if any, is for the log.
 */
public final class EmbeddedStartException extends RuntimeException {

    EmbeddedStartException(String sentence) {
        this(sentence, null);
    }

    EmbeddedStartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
