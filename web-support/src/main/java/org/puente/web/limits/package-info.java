/** How much a client may ask: bytes of one body, requests at once. */
@NullMarked
package org.puente.web.limits;

import org.jspecify.annotations.NullMarked;
