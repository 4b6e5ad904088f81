/**
 * Puente in one process: an embedded broker and store, both services on them, a sample programme to look at. For a
 * laptop and for end-to-end tests.
 *
 * <p>Owns the data folder, the ports and the order of starting and stopping. Talks to the services as anybody does,
 * over HTTP, and may not reach into them; nothing may depend on it.
 */
@NullMarked
package org.puente.standalone;

import org.jspecify.annotations.NullMarked;
