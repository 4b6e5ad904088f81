package org.puente.engine.architecture.violation.there;

import org.puente.engine.architecture.violation.back.Back;

/** Half of a circle of packages. */
public interface There {

    Back back();
}
