package org.puente.eventlog.violation.two;

import org.puente.eventlog.violation.one.KnowsYaml;

/** Depends on the other package, which depends on this one. */
public interface KnowsTheOther {

    KnowsYaml other();
}
