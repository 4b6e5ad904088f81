/**
 * Reading topics beside the main fold: from the beginning up to given ends, a partition to its end. Commits nothing.
 */
@NullMarked
package org.puente.eventlog.reading;

import org.jspecify.annotations.NullMarked;
