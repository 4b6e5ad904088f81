package org.puente.ingest.imports.file;

import org.puente.contract.reading.Problem;

/** What can be wrong with a line before anybody looks at the profile in it. */
final class Flaws {

    static final Problem TOO_LONG = new Problem("", "too-large", "The line is longer than a profile may be");
    static final Problem ENCODING = new Problem("", "encoding", "The bytes are UTF-8");
    static final Problem STRAY_QUOTE = new Problem("", "stray-quote",
            "Quotes stand around a whole cell, and are doubled within one");
    static final Problem COLUMNS = new Problem("", "column-count", "There are as many cells as columns");
    static final Problem NO_HEADER = new Problem("", "header", "The first line names the columns");

    private Flaws() {}
}
