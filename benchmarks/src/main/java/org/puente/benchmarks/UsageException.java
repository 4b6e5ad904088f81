package org.puente.benchmarks;

/** A wrong command line. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
