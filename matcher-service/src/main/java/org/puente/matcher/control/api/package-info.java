/** The operators' command that sets the day on the log. */
@NullMarked
package org.puente.matcher.control.api;

import org.jspecify.annotations.NullMarked;
