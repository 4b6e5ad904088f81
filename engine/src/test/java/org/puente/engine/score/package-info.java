@NullMarked
package org.puente.engine.score;

import org.jspecify.annotations.NullMarked;
