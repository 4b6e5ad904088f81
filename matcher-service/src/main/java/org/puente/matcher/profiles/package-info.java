/**
 * Profiles as people read them: without the mailbox.
 */
@NullMarked
package org.puente.matcher.profiles;

import org.jspecify.annotations.NullMarked;
