@NullMarked
package org.puente.engine.exhaustive;

import org.jspecify.annotations.NullMarked;
