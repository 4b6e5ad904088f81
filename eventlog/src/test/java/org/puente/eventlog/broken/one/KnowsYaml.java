package org.puente.eventlog.broken.one;

import org.puente.eventlog.broken.two.KnowsTheOther;

import tools.jackson.dataformat.yaml.YAMLMapper;

/** Depends on a library beyond Kafka and Spring, and on the other package. */
public record KnowsYaml(YAMLMapper library, KnowsTheOther other) {}
