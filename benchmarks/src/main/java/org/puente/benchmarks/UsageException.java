package org.puente.benchmarks;

/** The words of the command line are not what a command takes. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
