/** A class that stands for the package {@code deadletters} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.deadletters;

import org.jspecify.annotations.NullMarked;
