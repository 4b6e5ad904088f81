/** A class that stands for the package {@code lists} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.lists;

import org.jspecify.annotations.NullMarked;
