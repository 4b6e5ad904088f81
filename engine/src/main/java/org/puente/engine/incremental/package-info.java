/**
 * The answers of the exhaustive matchmaker, kept up event by event: upper bounds rule out most pairs, lists keep a
 * reserve, and an inverse of the lists says which of them hold a profile.
 *
 * <p>Owns the lists of both sides and when they are built, changed and dropped; the index of a side says only which
 * slots to look at. From the list up to the matchmaker each class knows only classes below it: {@link ReservedTopK},
 * {@link MaintainedList}, {@link MaintainedLists} with {@link Memberships}, {@link ListBuilder} and
 * {@link ListUpdater}, {@link MatchingSide}, {@link Sides}, {@link ListMaintenance}. A list knows no side, only the
 * {@link Candidates} it is handed. May not know the exhaustive matchmaker: tests compare the two.
 *
 * <p>More than twelve types, since all but the matchmaker and its limits are package-private.
 */
@NullMarked
package org.puente.engine.incremental;

import org.jspecify.annotations.NullMarked;
