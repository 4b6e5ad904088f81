/** A class that stands for the package {@code readmodel} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.readmodel;

import org.jspecify.annotations.NullMarked;
