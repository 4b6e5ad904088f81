@NullMarked
package org.puente.matcher.models.refit;

import org.jspecify.annotations.NullMarked;
