@NullMarked
package org.puente.matcher.control;

import org.jspecify.annotations.NullMarked;
