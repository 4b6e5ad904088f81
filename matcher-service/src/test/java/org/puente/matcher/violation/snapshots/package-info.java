/** A class that stands for the package {@code snapshots} and breaks a rule of {@code DependenciesTest}. */
@NullMarked
package org.puente.matcher.violation.snapshots;

import org.jspecify.annotations.NullMarked;
