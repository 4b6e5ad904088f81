package org.puente.engine.vector;

/**
 * What a profile says without a fixed place for it, by weight.
 *
 * @param terms         of its texts: a unit vector
 * @param codes         sectors, products and topics: a unit vector
 * @param collaborators whom it worked with
 */
public record Vectors(Sparse terms, Sparse codes, Sparse collaborators) {}
