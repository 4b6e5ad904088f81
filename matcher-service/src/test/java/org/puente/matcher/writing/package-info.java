@NullMarked
package org.puente.matcher.writing;

import org.jspecify.annotations.NullMarked;
