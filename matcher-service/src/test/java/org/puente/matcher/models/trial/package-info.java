@NullMarked
package org.puente.matcher.models.trial;

import org.jspecify.annotations.NullMarked;
