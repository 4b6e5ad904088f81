@NullMarked
package org.puente.engine.architecture;

import org.jspecify.annotations.NullMarked;
