@NullMarked
package org.puente.matcher.inputs;

import org.jspecify.annotations.NullMarked;
