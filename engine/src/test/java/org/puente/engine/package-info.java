@NullMarked
package org.puente.engine;

import org.jspecify.annotations.NullMarked;
