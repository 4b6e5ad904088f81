package org.puente.matcher.violation.api;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks a rule, so that a test can see it caught. */
public record WritesToTheStore(MongoTemplate mongo) {}
