@NullMarked
package org.puente.engine.vector;

import org.jspecify.annotations.NullMarked;
