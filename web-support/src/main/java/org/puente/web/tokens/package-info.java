/**
 * Who may write: whoever bears a JWT that the configured key signed, not expired, with the service's scope. Reading is
 * open.
 */
@NullMarked
package org.puente.web.tokens;

import org.jspecify.annotations.NullMarked;
