/**
 * The description of a door's API, served at {@code /v3/api-docs}: paths, parameters and answers from its controllers,
 * records from the contract's JSON Schemas, problems from {@link org.puente.web.problems.ProblemType}, words from the
 * service.
 *
 * <p>Owns the form of the description. Controllers carry no annotations for it, and nothing here changes what they do.
 */
@NullMarked
package org.puente.web.openapi;

import org.jspecify.annotations.NullMarked;
