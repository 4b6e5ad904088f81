/** The reference: scores every pair, and so defines which lists are correct. */
@NullMarked
package org.puente.engine.exhaustive;

import org.jspecify.annotations.NullMarked;
