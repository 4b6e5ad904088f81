/**
 * Puente in one process: an embedded broker and store, both services on them, and a sample programme. For a laptop and
 * for end-to-end tests.
 *
 * <p>Owns the data folder, the ports and the order of starting and stopping. Uses the services over HTTP, as any client
 * does, and may not call their classes except to start them; no module may depend on this one.
 */
@NullMarked
package org.puente.standalone;

import org.jspecify.annotations.NullMarked;
