/**
 * The matcher service: folds the log into the engine, writes the lists it owns to the match topic, keeps MongoDB a view
 * of the log, and answers requests.
 *
 * <p>A record's way: {@code inputs} reads and folds it, {@code matching} holds the engine behind one lock,
 * {@code lists} writes the lists that changed, {@code readmodel} shows them in MongoDB, {@code api} answers from there.
 * Rejected records leave by {@code deadletters}; {@code models} switches, fits and tries models; {@code snapshots}
 * shortens starts. Nothing flows back except over the log: what {@code control} and {@code writing} write is folded
 * like everything else.
 */
@NullMarked
package org.puente.matcher;

import org.jspecify.annotations.NullMarked;
