/** Topics as they are declared in the contract: created when missing, refused when they differ. */
@NullMarked
package org.puente.eventlog.topics;

import org.jspecify.annotations.NullMarked;
