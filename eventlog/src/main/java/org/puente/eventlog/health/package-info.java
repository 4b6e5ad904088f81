/** Whether the broker answers and the topics are as declared, for the health endpoint of every service. */
@NullMarked
package org.puente.eventlog.health;

import org.jspecify.annotations.NullMarked;
