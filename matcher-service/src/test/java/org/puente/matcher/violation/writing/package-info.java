/** A class that stands for the package {@code writing} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.writing;

import org.jspecify.annotations.NullMarked;
