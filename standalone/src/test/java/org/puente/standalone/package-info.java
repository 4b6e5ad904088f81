/** End-to-end tests of the whole stack, on a real broker and a store that speaks MongoDB's protocol. */
@NullMarked
package org.puente.standalone;

import org.jspecify.annotations.NullMarked;
