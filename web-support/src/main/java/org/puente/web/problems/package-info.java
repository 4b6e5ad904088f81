/**
 * Every error as an RFC 9457 problem document: from controllers, filters, the security chain and the server itself.
 *
 * <p>Owns the list of problem types. A document never carries a stack trace, a class name or a refused value.
 */
@NullMarked
package org.puente.web.problems;

import org.jspecify.annotations.NullMarked;
