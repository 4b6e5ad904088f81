/** Several matchers in processes of their own that share one log: divided, killed, frozen and woken. */
@NullMarked
package org.puente.standalone.instances;

import org.jspecify.annotations.NullMarked;
