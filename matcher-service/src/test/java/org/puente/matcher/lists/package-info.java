@NullMarked
package org.puente.matcher.lists;

import org.jspecify.annotations.NullMarked;
