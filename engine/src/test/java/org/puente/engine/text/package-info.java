@NullMarked
package org.puente.engine.text;

import org.jspecify.annotations.NullMarked;
