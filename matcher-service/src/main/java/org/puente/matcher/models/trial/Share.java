package org.puente.matcher.models.trial;

/**
 * The summary of a trial over a group of lists.
 *
 * @param lists   how many were compared
 * @param changed in how many of them candidates or order differ
 * @param overlap their mean overlap, 0 to 1,000,000, rounded down; 1,000,000 of no lists
 * @param entered how many entries are new
 * @param left    how many entries are gone
 */
public record Share(int lists, int changed, int overlap, long entered, long left) {}
