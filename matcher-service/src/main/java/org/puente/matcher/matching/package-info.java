/** The engine behind one lock, and which lists may differ from what the world has been told. */
@NullMarked
package org.puente.matcher.matching;

import org.jspecify.annotations.NullMarked;
