/**
 * Which list partitions this instance owns, and the publishing of their lists: one worker and one fenced producer per
 * owned partition.
 *
 * <p>Owns the match topic; rejections and control records travel in its transactions. More than twelve types, most of
 * them package-private: ownership, reconciliation and flush meet in {@code ListPartition} alone.
 */
@NullMarked
package org.puente.matcher.lists;

import org.jspecify.annotations.NullMarked;
