package org.puente.web.tokens;

/** Refuses to start a door that could check no token. */
final class MissingTokenKeyException extends RuntimeException {

    MissingTokenKeyException() {
        super("There is no key to check bearer tokens with");
    }
}
