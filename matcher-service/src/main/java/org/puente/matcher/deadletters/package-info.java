/**
 * Rejected records on their way to the dead-letter topic: once each, with reason and origin, in the transactions of the
 * list writers.
 */
@NullMarked
package org.puente.matcher.deadletters;

import org.jspecify.annotations.NullMarked;
