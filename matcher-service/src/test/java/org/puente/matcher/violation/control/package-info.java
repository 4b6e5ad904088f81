/** A class that stands for the package {@code control} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.control;

import org.jspecify.annotations.NullMarked;
