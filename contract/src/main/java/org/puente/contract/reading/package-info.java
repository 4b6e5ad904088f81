/**
 * From bytes to a record or to the problems that refuse it. Requests, files and the fold of the log all read
 * through here, so a profile that one accepts the other accepts.
 */
@NullMarked
package org.puente.contract.reading;

import org.jspecify.annotations.NullMarked;
