@NullMarked
package org.puente.engine.snapshot;

import org.jspecify.annotations.NullMarked;
