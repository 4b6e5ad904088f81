package org.puente.engine.text;

/**
 * A word of a text, in lower case and without accents.
 *
 * @param stem    its stem, shared by its inflections
 * @param written its form in the text
 */
record Word(String stem, String written) {}
