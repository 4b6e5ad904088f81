package org.puente.eventlog.violation.one;

import org.puente.eventlog.violation.two.KnowsTheOther;

import tools.jackson.dataformat.yaml.YAMLMapper;

/** Depends on a library beyond Kafka and Spring, and on the other package. */
public record KnowsYaml(YAMLMapper library, KnowsTheOther other) {}
