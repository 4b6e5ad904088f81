package org.puente.engine.architecture.violation.back;

import org.puente.engine.architecture.violation.there.There;

/** Half of a circle of packages. */
public interface Back {

    There there();
}
