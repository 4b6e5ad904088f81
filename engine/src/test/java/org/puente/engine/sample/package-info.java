/** What the engine makes of the INNOVACT sample programme. */
@NullMarked
package org.puente.engine.sample;

import org.jspecify.annotations.NullMarked;
