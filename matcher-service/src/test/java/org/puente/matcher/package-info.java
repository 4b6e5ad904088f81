@NullMarked
package org.puente.matcher;

import org.jspecify.annotations.NullMarked;
