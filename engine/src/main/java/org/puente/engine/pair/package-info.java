/**
 * Two profiles under one model, the standing decisions and the day: score, permission, reasons and explanation. Knows
 * no list.
 */
@NullMarked
package org.puente.engine.pair;

import org.jspecify.annotations.NullMarked;
