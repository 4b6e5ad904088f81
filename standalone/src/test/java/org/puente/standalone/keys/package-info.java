/** How keys and tokens are kept. */
@NullMarked
package org.puente.standalone.keys;

import org.jspecify.annotations.NullMarked;
