package org.puente.ingest.imports.file;

/** One physical line, numbered from 1. */
sealed interface Line {

    long number();

    /**
     * A line that was read in full. Lines are never compared, so a component may be an array.
     *
     * @param bytes without its line break
     * @param ended whether a line break followed; false only for the last line
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(long number, byte[] bytes, boolean ended) implements Line {

        boolean isBlank() {
            for (byte each : bytes) {
                if (each > ' ' || each < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A line over the bound, whose content was skipped. */
    record TooLong(long number) implements Line {}
}
