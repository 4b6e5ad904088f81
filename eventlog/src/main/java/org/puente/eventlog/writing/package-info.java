/** Writing records: acknowledged by the broker before an answer is given, or not in time. */
@NullMarked
package org.puente.eventlog.writing;

import org.jspecify.annotations.NullMarked;
