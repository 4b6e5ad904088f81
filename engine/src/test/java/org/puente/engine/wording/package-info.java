@NullMarked
package org.puente.engine.wording;

import org.jspecify.annotations.NullMarked;
