/**
 * Suggestions as people read them: lists with names and sentences, searches over all lists, and why a pair is or is not
 * suggested. Reads MongoDB's view and asks the engine; changes nothing.
 */
@NullMarked
package org.puente.matcher.api;

import org.jspecify.annotations.NullMarked;
