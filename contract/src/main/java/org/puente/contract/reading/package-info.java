/**
 * From bytes to a record or to the problems that refuse it. HTTP, imports and the log are read by these readers, so
 * every profile that a request or an import may write can be read from the log.
 */
@NullMarked
package org.puente.contract.reading;

import org.jspecify.annotations.NullMarked;
