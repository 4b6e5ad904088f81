/**
 * The fold of the input topics: every record, from the beginning or a checkpoint, decoded and folded into
 * {@code matching}.
 *
 * <p>Owns the fold's positions and the offsets of rejected records. Commits nothing, writes nothing. More than twelve
 * types, most of them package-private: decoding, batches and progress change together.
 */
@NullMarked
package org.puente.matcher.inputs;

import org.jspecify.annotations.NullMarked;
