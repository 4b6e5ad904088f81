/** A class that stands for the package {@code inputs} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.inputs;

import org.jspecify.annotations.NullMarked;
