@NullMarked
package org.puente.engine.factor;

import org.jspecify.annotations.NullMarked;
