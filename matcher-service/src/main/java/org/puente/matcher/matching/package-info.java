/** The engine behind one lock, and which lists may differ from what has been published. Knows no log and no store. */
@NullMarked
package org.puente.matcher.matching;

import org.jspecify.annotations.NullMarked;
