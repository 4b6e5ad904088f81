/** A class that stands for the package {@code models} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.models;

import org.jspecify.annotations.NullMarked;
