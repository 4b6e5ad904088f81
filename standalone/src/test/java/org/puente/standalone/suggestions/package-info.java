/** How suggestions are laid out. */
@NullMarked
package org.puente.standalone.suggestions;

import org.jspecify.annotations.NullMarked;
