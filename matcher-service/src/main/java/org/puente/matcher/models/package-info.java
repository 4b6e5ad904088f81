/** The life of a model: fitted to the corpus, tried beside the model in force, switched to, shown and set over HTTP. */
@NullMarked
package org.puente.matcher.models;

import org.jspecify.annotations.NullMarked;
