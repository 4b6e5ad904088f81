/**
 * The open-loop load generator: sends changes to the ingest service at the times of a schedule, whatever became of the
 * changes before.
 *
 * <p>Owns the schedule and the record of what was sent when. Does not look at lists.
 */
@NullMarked
package org.puente.benchmarks.load.generator;

import org.jspecify.annotations.NullMarked;
