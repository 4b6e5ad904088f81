package org.puente.standalone;

import org.jspecify.annotations.Nullable;

/** Puente cannot start. The message is one sentence for the console; the cause is for the log. */
public final class CannotStartException extends RuntimeException {

    public CannotStartException(String sentence) {
        this(sentence, null);
    }

    public CannotStartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
