/** How much a client may ask: bytes of one body, requests at once. */
@NullMarked
package org.puente.http.limit;

import org.jspecify.annotations.NullMarked;
