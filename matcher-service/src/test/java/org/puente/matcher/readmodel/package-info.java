@NullMarked
package org.puente.matcher.readmodel;

import org.jspecify.annotations.NullMarked;
