/**
 * The matchmaker: folds profiles, decisions and the day into exact, explained match lists under one model.
 *
 * <p>Owns the lists' definition. Everything is a pure function of the last event per key: no clock, no randomness, no
 * arrival order, integers only. May know nothing but the contract, and analysers where it reads texts: no framework, no
 * log, no store.
 */
@NullMarked
package org.puente.engine;

import org.jspecify.annotations.NullMarked;
