@NullMarked
package org.puente.engine.trial;

import org.jspecify.annotations.NullMarked;
