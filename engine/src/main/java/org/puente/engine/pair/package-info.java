/**
 * Evaluates two profiles under one model, the standing decisions and the day: score, permission, reasons, explanation.
 *
 * <p>Owns the standing decisions and what a match says. May know neither lists nor an index: both matchmakers evaluate
 * every pair here.
 */
@NullMarked
package org.puente.engine.pair;

import org.jspecify.annotations.NullMarked;
