/** The whole house, end to end, on real parts. */
@NullMarked
package org.puente.standalone;

import org.jspecify.annotations.NullMarked;
