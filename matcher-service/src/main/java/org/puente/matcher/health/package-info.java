/** What the service says of its own state: alive, ready, and why not. */
@NullMarked
package org.puente.matcher.health;

import org.jspecify.annotations.NullMarked;
