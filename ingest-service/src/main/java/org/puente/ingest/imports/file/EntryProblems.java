package org.puente.ingest.imports.file;

import org.puente.contract.reading.Problem;

/** The problems of lines that cannot be read as entries, whatever profile is in them. */
final class EntryProblems {

    static final Problem TOO_LONG = new Problem("", "too-large", "The line is longer than a profile may be");
    static final Problem ENCODING = new Problem("", "encoding", "The bytes are UTF-8");
    static final Problem STRAY_QUOTE = new Problem("", "stray-quote",
            "Quotes stand around a whole cell, and are doubled within one");
    static final Problem COLUMNS = new Problem("", "column-count", "There are as many cells as columns");
    static final Problem NO_HEADER = new Problem("", "header", "The first line names the columns");

    private EntryProblems() {}
}
