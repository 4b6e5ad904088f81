@NullMarked
package org.puente.matcher.snapshots;

import org.jspecify.annotations.NullMarked;
