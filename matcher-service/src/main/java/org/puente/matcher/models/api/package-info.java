/**
 * The model as people see and set it. Reads what is in force; a model that is put here counts once the log's fold has
 * come to it, like one that anybody else writes.
 */
@NullMarked
package org.puente.matcher.models.api;

import org.jspecify.annotations.NullMarked;
