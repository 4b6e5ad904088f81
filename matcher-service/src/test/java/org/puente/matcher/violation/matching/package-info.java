/** A class that stands for the package {@code matching} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.matching;

import org.jspecify.annotations.NullMarked;
