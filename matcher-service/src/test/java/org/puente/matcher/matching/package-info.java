@NullMarked
package org.puente.matcher.matching;

import org.jspecify.annotations.NullMarked;
