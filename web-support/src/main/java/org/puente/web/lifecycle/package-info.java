/**
 * How a service ends that cannot go on: with a sentence in its log and, when it has a process of its own, exit code 1.
 *
 * <p>Never ends a process by itself; whoever owns it says what follows the end.
 */
@NullMarked
package org.puente.web.lifecycle;

import org.jspecify.annotations.NullMarked;
