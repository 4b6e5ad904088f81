@NullMarked
package org.puente.engine.incremental;

import org.jspecify.annotations.NullMarked;
