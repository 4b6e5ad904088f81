/**
 * Institutions and value chains as their owners describe them: the values of the profile topic.
 *
 * <p>Owns the shapes; may not judge them: what no shape can say is checked in {@link org.puente.contract.reading}.
 */
@NullMarked
package org.puente.contract.profile;

import org.jspecify.annotations.NullMarked;
