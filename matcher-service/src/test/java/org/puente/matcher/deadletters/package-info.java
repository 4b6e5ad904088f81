@NullMarked
package org.puente.matcher.deadletters;

import org.jspecify.annotations.NullMarked;
