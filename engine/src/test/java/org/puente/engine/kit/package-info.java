/** What every matchmaker is held to, and the profiles, histories and definition that hold it. */
@NullMarked
package org.puente.engine.kit;

import org.jspecify.annotations.NullMarked;
