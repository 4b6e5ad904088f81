/**
 * Threads that note when list writes become visible on the match topic and in the store.
 *
 * <p>Owns the time stamps of visibility. Only reads.
 */
@NullMarked
package org.puente.benchmarks.load.watch;

import org.jspecify.annotations.NullMarked;
