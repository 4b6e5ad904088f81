/**
 * Institutions and value chains as their owners describe them: the values of the profile topic.
 *
 * <p>Owns the record types; does not validate them: {@link org.puente.contract.reading} does.
 */
@NullMarked
package org.puente.contract.profile;

import org.jspecify.annotations.NullMarked;
