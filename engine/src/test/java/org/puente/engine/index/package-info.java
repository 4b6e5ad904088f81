@NullMarked
package org.puente.engine.index;

import org.jspecify.annotations.NullMarked;
