@NullMarked
package org.puente.engine.encoding;

import org.jspecify.annotations.NullMarked;
