/**
 * Reading and setting the model, and trials, over HTTP. A model that is put here takes effect once the fold has read
 * its record, as any other model on the log.
 */
@NullMarked
package org.puente.matcher.models.api;

import org.jspecify.annotations.NullMarked;
