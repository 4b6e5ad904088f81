package org.puente.eventlog.broken.two;

import org.puente.eventlog.broken.one.KnowsYaml;

/** Depends on the other package, which depends on this one. */
public interface KnowsTheOther {

    KnowsYaml other();
}
