/** A class that stands for the package {@code api} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.api;

import org.jspecify.annotations.NullMarked;
