package org.puente.engine.text;

/**
 * A word of a text.
 *
 * @param stem    what it has in common with its inflections, in lower case, without accents
 * @param written the word as it is, in lower case, without accents
 */
record Word(String stem, String written) {}
