/**
 * The matcher service: folds the log into the engine, writes the lists it owns to the match topic, keeps MongoDB a view
 * of the log, and answers people's questions.
 *
 * <p>The way of a record: {@code profilelog} reads it, {@code matching} holds what follows from it, {@code matches}
 * publishes the lists that changed, {@code view} shows them in MongoDB. Nothing flows back, except over the log: what
 * {@code control}, {@code decisions} and {@code model} write there is folded like everything else.
 */
@NullMarked
package org.puente.matcher;

import org.jspecify.annotations.NullMarked;
