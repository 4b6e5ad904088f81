/** The best suggestions per border area, asked of the matcher service and laid out for a console of 120 columns. */
@NullMarked
package org.puente.standalone.suggestions;

import org.jspecify.annotations.NullMarked;
